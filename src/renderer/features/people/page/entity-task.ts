import { create } from 'zustand'
import type { EntityType } from '@/core/entity/entity'

/** What is being done with the name whose page is shown. */
export type EntityTask =
  | { readonly kind: 'none' | 'rename' | 'merge' | 'standing' | 'move' }
  | { readonly kind: 'retype'; readonly type: EntityType }

/** Begun by the buttons of the page, or by a command. */
export const useEntityTask = create<{ readonly task: EntityTask }>()(() => ({ task: { kind: 'none' } }))
