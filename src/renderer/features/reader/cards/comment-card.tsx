import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { TextField } from '@/renderer/ui/text-field'
import { keepCommentDraft, readCommentDraft } from './comment-draft'

interface CommentCardProps {
  readonly before: string
  /** Names what it is about, for the draft that is kept where the card is closed without saving. */
  readonly place: string
  /** Resolves to true when it is saved. */
  readonly onSave: (words: string) => Promise<boolean>
  readonly onDone: () => void
}

export function CommentCard({ before, place, onSave, onDone }: CommentCardProps) {
  const session = useSession()
  const [words, setWords] = useState(() => readCommentDraft(place) ?? before)
  const [isSaving, setSaving] = useState(false)
  const isSame = words.trim() === before.trim()
  const isKept = useRef(false)
  const keep = (typed: string | null) => {
    keepCommentDraft(place, typed)
    isKept.current = typed !== null
  }
  useEffect(
    () => () => {
      if (isKept.current)
        session.notify({
          tone: 'info',
          text: 'Your comment is not saved, but kept as a draft. Comment on the same words again to go on with it.',
        })
    },
    [session],
  )
  const done = () => {
    keep(null)
    onDone()
  }
  const save = async () => {
    if (isSaving) return
    setSaving(true)
    const isSaved = isSame || (await onSave(words))
    setSaving(false)
    if (isSaved) done()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void save()
  }
  return (
    <div className="reader-form" onKeyDownCapture={onKeyDown}>
      <TextField
        label="Comment"
        rows={4}
        value={words}
        // What was typed while it is saved would be in no comment.
        isReadOnly={isSaving}
        onChange={(typed) => {
          setWords(typed)
          keep(typed.trim() === before.trim() ? null : typed)
        }}
      />
      <div className="reader-form-foot">
        <Button variant="quiet" onPress={done}>
          Cancel
        </Button>
        <Button variant="primary" isDisabled={isSame} onPress={() => void save()}>
          Save comment
        </Button>
      </div>
    </div>
  )
}
