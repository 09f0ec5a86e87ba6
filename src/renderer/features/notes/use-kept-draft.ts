import { useEffect, useState } from 'react'
import type { NoteDraft } from '@/core/note/note-draft'
import { useSession } from '@/renderer/session/use-session'

/**
 * What was typed in a note when it was open before and is no change of the archive yet, because the disk was full: read
 * once, when the note is opened. null: nothing; undefined until it is read.
 */
export function useKeptDraft(id: string | null): NoteDraft | null | undefined {
  const { db } = useSession()
  const [read, setRead] = useState<{ readonly of: string | null; readonly draft: NoteDraft | null }>({
    of: null,
    draft: null,
  })
  useEffect(() => {
    let isOpen = true
    if (id === null) return
    db.drafts.get(id).then(
      (draft) => {
        if (isOpen) setRead({ of: id, draft: draft ?? null })
      },
      () => {
        // The note itself cannot be read either, and says so.
        if (isOpen) setRead({ of: id, draft: null })
      },
    )
    return () => {
      isOpen = false
      setRead({ of: null, draft: null })
    }
  }, [db, id])
  if (id === null) return null
  return read.of === id ? read.draft : undefined
}
