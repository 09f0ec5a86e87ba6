import { useState } from 'react'
import { addEntries } from '@/core/dossier/commands/add-entries'
import { editDossier } from '@/core/dossier/commands/edit-dossier'
import type { Dossier, DossierEntry, HeadingLevel } from '@/core/dossier/dossier'
import { runOnDossier } from '@/renderer/session/run-on-dossier'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { Select } from '@/renderer/ui/select'
import { TextField } from '@/renderer/ui/text-field'

const levels = [
  { id: '1', label: 'Part' },
  { id: '2', label: 'Chapter' },
  { id: '3', label: 'Section' },
] as const

interface HeadingDialogProps {
  readonly dossier: Dossier
  /** null: a new one. */
  readonly entry: Extract<DossierEntry, { kind: 'heading' }> | null
  /** The entry that a new heading goes behind; null: at the end. */
  readonly after: string | null
  readonly onClose: () => void
}

/** The words of a heading and how deep it stands. */
export function HeadingDialog({ dossier, entry, after, onClose }: HeadingDialogProps) {
  const session = useSession()
  const [text, setText] = useState(entry?.text ?? '')
  const [level, setLevel] = useState<HeadingLevel>(entry?.level ?? 1)
  const save = async () => {
    const words = text.normalize('NFC').trim()
    if (words === '') return
    const saved = await runOnDossier(session, dossier.id, (now, ctx) => {
      if (entry === null) return addEntries(now, [{ kind: 'heading', level, text: words }], after, ctx)
      const entries = now.entries.map((one) => (one.id === entry.id ? { ...entry, text: words, level } : one))
      return editDossier(now, { entries }, 'Edit heading', ctx)
    })
    if (saved) onClose()
  }
  return (
    <Dialog
      title={entry === null ? 'New heading' : 'Edit heading'}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={text.trim() === ''} onPress={() => void save()}>
            Save
          </Button>
        </>
      }
    >
      <form
        className="dossiers-form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextField label="Heading" value={text} onChange={setText} autoFocus />
        <Select
          label="Depth"
          options={levels}
          value={levels[level - 1]?.id ?? '1'}
          onChange={(to) => setLevel(Number(to) as HeadingLevel)}
        />
      </form>
    </Dialog>
  )
}
