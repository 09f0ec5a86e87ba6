import { useState, type KeyboardEvent } from 'react'
import { Button } from '@/renderer/ui/button'
import { TextField } from '@/renderer/ui/text-field'

interface CommentCardProps {
  readonly before: string
  /** Resolves to true when it is saved. */
  readonly onSave: (words: string) => Promise<boolean>
  readonly onDone: () => void
}

export function CommentCard({ before, onSave, onDone }: CommentCardProps) {
  const [words, setWords] = useState(before)
  const save = async () => {
    if (words.trim() === before.trim() || (await onSave(words))) onDone()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void save()
  }
  return (
    <div className="reader-form" onKeyDownCapture={onKeyDown}>
      <TextField label="Comment" rows={4} value={words} onChange={setWords} />
      <div className="reader-form-foot">
        <Button variant="quiet" onPress={onDone}>
          Cancel
        </Button>
        <Button variant="primary" isDisabled={words.trim() === before.trim()} onPress={() => void save()}>
          Save comment
        </Button>
      </div>
    </div>
  )
}
