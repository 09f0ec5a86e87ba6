import { useEffect, useRef, useState } from 'react'
import type { TemplateDraft } from '@/core/export/export-template'
import { useSession } from '@/renderer/session/use-session'
import {
  dropTemplateDraft,
  type KeptTemplate,
  readTemplateDraft,
  saveTemplateDraft,
} from '@/store/template-drafts'

/** What was typed in a template (null: in a new one) before the window ended; undefined until it is read. */
export function useKeptTemplate(id: string | null): KeptTemplate | null | undefined {
  const { db } = useSession()
  const [kept, setKept] = useState<KeptTemplate | null | undefined>(undefined)
  useEffect(() => {
    let isOpen = true
    readTemplateDraft(db, id).then(
      (read) => {
        if (isOpen) setKept(read)
      },
      () => {
        // The templates cannot be read either, and the window says so.
        if (isOpen) setKept(null)
      },
    )
    return () => {
      isOpen = false
    }
  }, [db, id])
  return kept
}

interface Keeping {
  readonly id: string | null
  /** `modified` of the template; 0 for a new one. */
  readonly base: number
  readonly draft: TemplateDraft
  readonly isChanged: boolean
}

/** Keeps what is typed on the disk, so that a kill loses nothing of it; the returned function ends that, and drops it. */
export function useTemplateKeeping({ id, base, draft, isChanged }: Keeping): () => Promise<void> {
  const session = useSession()
  const writing = useRef(Promise.resolve())
  const isOver = useRef(false)
  useEffect(() => {
    if (isOver.current) return
    const { db, context } = session
    writing.current = writing.current
      .then(() =>
        isChanged ? saveTemplateDraft(db, id, { ...draft, base }, context().now) : dropTemplateDraft(db, id),
      )
      // A full disk has its own notice; what is typed is still in the window.
      .catch(() => undefined)
  }, [session, id, base, draft, isChanged])
  return async () => {
    isOver.current = true
    await writing.current
    await dropTemplateDraft(session.db, id)
  }
}
