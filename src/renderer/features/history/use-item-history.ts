import { useEffect, useState } from 'react'
import type { ItemStep } from '@/core/history/item/item-step'
import { readHistory } from '@/renderer/session/read-history'
import { useSession } from '@/renderer/session/use-session'

export interface ItemHistory {
  /** Newest first. */
  readonly steps: readonly ItemStep[]
  /** The newest history entry that was looked at. */
  readonly upTo: number
  readonly isWhole: boolean
  /** '' where all went well. */
  readonly trouble: string
}

const empty: ItemHistory = { steps: [], upTo: 0, isWhole: false, trouble: '' }

/** The history of an item, growing while it is read, from the newest entry on. */
export function useItemHistory(itemId: string): ItemHistory {
  const { db } = useSession()
  const [history, setHistory] = useState(empty)
  useEffect(
    () =>
      readHistory(db.name, { itemId }, (reply) => {
        setHistory((now) => {
          switch (reply.kind) {
            case 'steps':
              return { ...now, steps: [...now.steps, ...reply.steps], upTo: reply.upTo }
            case 'sittings':
              return now
            case 'done':
              return { ...now, isWhole: true }
            case 'failed':
              return { ...now, isWhole: true, trouble: reply.message }
          }
        })
      }),
    [db, itemId],
  )
  return history
}
