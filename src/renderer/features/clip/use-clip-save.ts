import { useState } from 'react'
import type { Incoming } from '@/renderer/session/incoming'
import { useSession } from '@/renderer/session/use-session'
import { saveArticle } from './save-article'
import { showSaved } from './show-saved'
import type { ClipFormModel } from './use-clip-form'

/** Saves the form's item; what a refusal leaves is the form as it was. `onSaved`: once it is durable. */
export function useClipSave(incoming: Incoming, model: ClipFormModel, onSaved: () => void) {
  const session = useSession()
  const [isSaving, setSaving] = useState(false)
  const run = async () => {
    const draft = isSaving ? null : model.finish()
    if (draft === null || model.prepared?.kind !== 'article') return
    setSaving(true)
    const { sha256, textSha256 } = model.prepared
    const inbox = model.fields?.inbox === true
    const saving = saveArticle(session, { incoming, draft, sha256, textSha256, inbox }).finally(() => {
      setSaving(false)
    })
    const itemId = await session.pending.hold(saving, 'Saving an article')
    if (itemId === null) return
    onSaved()
    showSaved(session, [itemId], draft.title)
  }
  return {
    isSaving,
    save: () => {
      void run()
    },
  }
}
