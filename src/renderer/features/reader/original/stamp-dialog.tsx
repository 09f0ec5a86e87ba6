import { useState } from 'react'
import type { OriginalFacts } from '@/core/article/original'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { stampOriginal } from '@/renderer/session/stamp-original'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { TextField } from '@/renderer/ui/text-field'

interface StampDialogProps {
  readonly original: OriginalFacts
  /** The one that was asked last; '' for none. */
  readonly server: string
  readonly onClose: () => void
}

/** Asks which server a time-stamp is to come from, and asks it. */
export function StampDialog({ original, server: before, onClose }: StampDialogProps) {
  const session = useSession()
  const [server, setServer] = useState(before)
  const [error, setError] = useState('')
  const [isPrivate, setPrivate] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const ask = async (allowed: boolean) => {
    setBusy(true)
    const outcome = await session.pending.hold(
      stampOriginal(session, original, server.trim(), allowed),
      'Asking for a time-stamp',
    )
    setBusy(false)
    setPrivate(outcome.kind === 'private')
    setError(outcome.kind === 'failed' ? outcome.message : '')
    if (outcome.kind !== 'stamped') return
    await noticeWithUndo(session, 'The time-stamp is kept beside the original.')
    onClose()
  }
  return (
    <Dialog
      title="Time-stamp"
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={isBusy || server.trim() === ''}
            onPress={() => void ask(isPrivate)}
          >
            {isBusy ? 'Asking…' : isPrivate ? 'Ask it all the same' : 'Ask for a time-stamp'}
          </Button>
        </>
      }
    >
      <p>
        A time-stamp server (RFC 3161) signs that this original existed at this moment. Only its SHA-256 is
        sent, never what it says, and only now.
      </p>
      <form
        className="reader-stamp"
        onSubmit={(event) => {
          event.preventDefault()
          // Into the own network only by the button that says so.
          if (!isBusy && server.trim() !== '') void ask(false)
        }}
      >
        <TextField
          label="Server"
          type="url"
          autoFocus
          autoComplete="off"
          placeholder="https://"
          value={server}
          error={error}
          onChange={(typed) => {
            setServer(typed)
            setError('')
            setPrivate(false)
          }}
        />
      </form>
      {isPrivate && (
        <p role="alert">
          That server is in your own network or on this computer. Nothing was sent. Ask it only if you mean
          to.
        </p>
      )}
    </Dialog>
  )
}
