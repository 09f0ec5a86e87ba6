import { useState } from 'react'
import { tagMarks } from '@/core/annotation/commands/tag-marks'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { formatCount } from '@/renderer/ui/format-count'
import { TextField } from '@/renderer/ui/text-field'
import { subjectsOf } from './subjects-of'
import type { ShownQuote } from './use-quotes'

interface TagQuotesDialogProps {
  readonly quotes: readonly ShownQuote[]
  readonly onClose: () => void
}

/** Tags quotes, which confirms those that were suggestions. */
export function TagQuotesDialog({ quotes, onClose }: TagQuotesDialogProps) {
  const session = useSession()
  const [typed, setTyped] = useState('')
  const count = `${formatCount(quotes.length)} ${quotes.length === 1 ? 'quote' : 'quotes'}`
  const save = async () => {
    const made = { isChange: false }
    const done = await session.runFrom(async () => {
      const subjects = await subjectsOf(session, quotes)
      const tags = await session.db.tags.toArray()
      const change = tagMarks(subjects, typed.split(','), tags, session.context())
      made.isChange = change !== null
      return change
    })
    if (!done) return
    onClose()
    if (made.isChange) await noticeWithUndo(session, `Tagged ${count}.`)
  }
  return (
    <Dialog
      title={`Tag ${count}`}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={typed.trim() === ''} onPress={() => void save()}>
            Tag
          </Button>
        </>
      }
    >
      <TextField
        label="Tags"
        description="Several with commas between; one below another as politics/council"
        autoFocus
        value={typed}
        onChange={setTyped}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && typed.trim() !== '') void save()
        }}
      />
    </Dialog>
  )
}
