import { useEffect, useState } from 'react'
import type { NoteSitting } from '@/core/history/note/note-sittings'
import { readHistory } from '@/renderer/session/read-history'
import { useSession } from '@/renderer/session/use-session'

export interface NoteHistory {
  /** Newest first. */
  readonly sittings: readonly NoteSitting[]
  readonly isWhole: boolean
  /** '' where all went well. */
  readonly trouble: string
}

const empty: NoteHistory = { sittings: [], isWhole: false, trouble: '' }

/** The history of a note, growing while it is read, once what was typed in it is a part of that. */
export function useNoteHistory(noteId: string, settle: () => Promise<void>): NoteHistory {
  const { db } = useSession()
  const [history, setHistory] = useState(empty)
  useEffect(() => {
    let isOpen = true
    let end = () => {
      isOpen = false
    }
    const begin = () => {
      if (!isOpen) return
      end = readHistory(db.name, { noteId }, (reply) => {
        setHistory((now) => {
          switch (reply.kind) {
            case 'sittings':
              return { ...now, sittings: [...now.sittings.slice(0, reply.from), ...reply.sittings] }
            case 'done':
              return { ...now, isWhole: true }
            case 'failed':
              return { ...now, isWhole: true, trouble: reply.message }
            case 'steps':
              return now
          }
        })
      })
    }
    void settle().then(begin, begin)
    return () => {
      end()
      setHistory(empty)
    }
  }, [db, noteId, settle])
  return history
}
