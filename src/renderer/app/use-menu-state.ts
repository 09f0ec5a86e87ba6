import { useEffect } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { undoState } from '@/store/undo'
import { targetIds } from '@/renderer/features/library/target-ids'
import type { Session } from '@/renderer/session/session'
import { useView } from '@/renderer/session/use-view'

export interface UndoNames {
  readonly undo: string | null
  readonly redo: string | null
}

/** What undo and redo would do, kept in the application menu too. */
export function useMenuState(session: Session): UndoNames {
  const names = useLiveQuery(() => undoState(session.db), [session])
  const hasSelection = useView((view) => targetIds(view).length > 0)
  const undo = names?.undo ?? null
  const redo = names?.redo ?? null
  useEffect(() => {
    void session.platform.setMenuState({ undo: undo ?? '', redo: redo ?? '', hasSelection })
  }, [session, undo, redo, hasSelection])
  return { undo, redo }
}
