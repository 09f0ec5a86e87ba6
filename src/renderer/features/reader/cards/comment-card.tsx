import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { TextField } from '@/renderer/ui/text-field'
import { keepCommentDraft, readCommentDraft } from './comment-draft'

interface CommentCardProps {
  /** The comment as the archive has it now. */
  readonly before: string
  /** Names what it is about, for the draft that is kept where the card is closed without saving. */
  readonly place: string
  /** Resolves to true when it is saved. */
  readonly onSave: (words: string) => Promise<boolean>
  readonly onDone: () => void
}

/** Writes a comment. One that became another meanwhile, in another window, is shown and never written over unseen. */
export function CommentCard({ before, place, onSave, onDone }: CommentCardProps) {
  const session = useSession()
  const [words, setWords] = useState(() => readCommentDraft(place) ?? before)
  const [known] = useState(before)
  const [isSaving, setSaving] = useState(false)
  const isSame = words.trim() === before.trim()
  const isOther = before !== known && !isSame && !isSaving
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
  const save = async (text: string) => {
    if (isSaving) return
    setSaving(true)
    const isSaved = isSame || (await onSave(text))
    setSaving(false)
    if (isSaved) done()
  }
  const saveAll = () => save(isOther ? `${before.trim()}\n\n${words.trim()}`.trim() : words)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void saveAll()
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
      {isOther && (
        <p role="alert" className="reader-other">
          {before === ''
            ? 'Meanwhile this comment was removed in another window.'
            : `Meanwhile this comment became “${before}” in another window. Nothing of it is lost: keep both, or put yours in its place.`}
        </p>
      )}
      <div className="reader-form-foot">
        <Button variant="quiet" onPress={done}>
          Cancel
        </Button>
        {isOther && before !== '' && (
          <Button variant="quiet" onPress={() => void save(words)}>
            Replace it
          </Button>
        )}
        <Button variant="primary" isDisabled={isSame} onPress={() => void saveAll()}>
          {isOther && before !== '' ? 'Keep both' : 'Save comment'}
        </Button>
      </div>
    </div>
  )
}
