import { useEffect, useState } from 'react'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { type ExportOffer, useExport } from '@/renderer/session/use-export'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { formatCount } from '@/renderer/ui/format-count'
import { ExportOptions, type ExportScope } from './export-options'
import './export-dialog.css'
import { ExportPreview } from './export-preview'
import { type ExportChoice, rememberChoice, rememberedChoice } from './remembered-choice'
import { saveExport } from './save-export'
import { useWholeArchive } from './use-whole-archive'

/** Excerpts as a file: what, in which form, with a look at it first. Shown while the view's dialog is `export`. */
export function ExportDialog() {
  const isOpen = useView((view) => view.dialog === 'export')
  return isOpen ? <OpenDialog /> : null
}

function OpenDialog() {
  const session = useSession()
  const { offer, reading } = useOffer()
  const [chosen, setChosen] = useState<ExportScope | null>(null)
  const [choice, setChoice] = useState<ExportChoice>(rememberedChoice)
  const [failure, setFailure] = useState({ message: '', details: '' })
  const [isSaving, setSaving] = useState(false)
  const scope = chosen ?? (offer.selected.length > 0 ? 'selected' : 'shown')
  const inScope = offer[scope]
  const excerpts = choice.suggestions ? inScope : inScope.filter(isConfirmed)
  const close = () => {
    useView.getState().show({ dialog: 'none' })
  }
  const save = async () => {
    setSaving(true)
    const outcome = await saveExport(session, excerpts, choice)
    setSaving(false)
    if (outcome.kind === 'failed') setFailure(outcome)
    if (outcome.kind !== 'saved') return
    rememberChoice(choice)
    session.notify({ tone: 'info', text: outcome.message })
    close()
  }
  return (
    <Dialog
      title="Export excerpts"
      isOpen
      onClose={close}
      size="large"
      footer={
        <>
          <span className="export-count" role="status">
            {reading ?? countText(excerpts)}
          </span>
          <Button onPress={close}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={excerpts.length === 0 || isSaving || reading !== null}
            onPress={() => {
              void save()
            }}
          >
            Save…
          </Button>
        </>
      }
    >
      {failure.message !== '' && (
        <div className="export-failure" role="alert">
          <p>{failure.message}</p>
          <Button
            onPress={() => {
              void session.platform.writeClipboard({ text: failure.details, html: '' })
            }}
          >
            Copy details
          </Button>
        </div>
      )}
      <div className="export-columns">
        <ExportOptions
          scope={scope}
          counts={{ selected: offer.selected.length, shown: offer.shown.length }}
          suggested={inScope.length - inScope.filter(isConfirmed).length}
          choice={choice}
          onScope={setChosen}
          onChoice={setChoice}
        />
        <ExportPreview excerpts={excerpts} choice={choice} />
      </div>
    </Dialog>
  )
}

function isConfirmed({ status }: Excerpt): boolean {
  return status === 'confirmed'
}

function countText({ length }: readonly Excerpt[]): string {
  if (length === 0) return 'Nothing to export'
  return `${formatCount(length)} ${length === 1 ? 'excerpt' : 'excerpts'}`
}

const nothing: ExportOffer = { selected: [], shown: [] }

/** What the Excerpts view offers; the whole archive where it is not on the screen. `reading`: what to say meanwhile. */
function useOffer(): { readonly offer: ExportOffer; readonly reading: string | null } {
  // As it was when the dialog opened: what is exported does not change under the person's eyes.
  const [offer] = useState(() => useExport.getState().offer)
  const whole = useWholeArchive(offer === null)
  const { notify } = useSession()
  const failure = whole.failure
  useEffect(() => {
    if (failure !== '')
      notify({
        tone: 'error',
        text: 'The excerpts could not be read. Nothing was changed.',
        details: failure,
      })
  }, [failure, notify])
  if (offer !== null) return { offer, reading: null }
  return {
    offer: whole.excerpts === null ? nothing : { selected: [], shown: whole.excerpts },
    reading: whole.reading,
  }
}
