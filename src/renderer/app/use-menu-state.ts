import { useEffect } from 'react'
import { targetIds } from '@/renderer/features/library/target-ids'
import { useArchiveMoment } from '@/renderer/session/use-archive-moment'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'

export interface UndoNames {
  readonly undo: string | null
  readonly redo: string | null
}

/** What undo and redo would do, kept in the application menu too. */
export function useMenuState(): UndoNames {
  const session = useSession()
  const undo = useArchiveMoment('undo') ?? null
  const redo = useArchiveMoment('redo') ?? null
  const hasSelection = useView((view) => targetIds(view).length > 0)
  useEffect(() => {
    void session.platform.setMenuState({ undo: undo ?? '', redo: redo ?? '', hasSelection })
  }, [session, undo, redo, hasSelection])
  return { undo, redo }
}
