import { useMemo, useRef, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { Copy } from 'lucide-react'
import type { Excerpt } from '@/core/excerpt/excerpt'
import type { ExportMatter } from '@/core/export/export-matter'
import type { ExportTemplate } from '@/core/export/export-template'
import { useExport } from '@/renderer/session/use-export'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { formatCount } from '@/renderer/ui/format-count'
import { listTemplates } from '@/store/queries/list-templates'
import { chosenForm, chosenTemplate } from './chosen-form'
import { copyExport } from './copy-export'
import { ExportOptions } from './export-options'
import './export-dialog.css'
import { ExportPreview } from './export-preview'
import { type ExportScope, exportScopes } from './export-scope'
import { type ExportChoice, rememberChoice, rememberedChoice } from './remembered-choice'
import { saveExport } from './save-export'
import { useMatter } from './use-matter'

const none: readonly ExportTemplate[] = []

/** Excerpts or a note as a file: what, in which form, with a look at it first. Shown while the view's dialog is `export`. */
export function ExportDialog() {
  const isOpen = useView((view) => view.dialog === 'export')
  return isOpen ? <OpenDialog /> : null
}

function OpenDialog() {
  const session = useSession()
  // As it was when the dialog opened: what is exported does not change under the person's eyes.
  const [scopes] = useState(() => exportScopes(useView.getState(), useExport.getState().offer))
  const [scope, setScope] = useState<ExportScope>(() => firstOf(scopes))
  const [choice, setChoice] = useState<ExportChoice>(rememberedChoice)
  const [failure, setFailure] = useState({ message: '', details: '' })
  const [isBusy, setBusy] = useState(false)
  const work = useRef(new AbortController())
  const { matter: whole, reading } = useMatter(scope)
  const matter = useMemo(() => withChoice(whole, choice.suggestions), [whole, choice.suggestions])
  const templates = useLiveQuery(() => listTemplates(session.db), [session.db]) ?? none
  const chosen = useMemo(() => chosenForm(choice, templates), [choice, templates])
  const isNothing = matter === null || (matter.text === null && matter.excerpts.length === 0)
  const close = () => {
    work.current.abort()
    useView.getState().show({ dialog: 'none' })
  }
  const run = async (act: (matter: ExportMatter, signal: AbortSignal) => Promise<void>) => {
    if (matter === null) return
    work.current = new AbortController()
    setBusy(true)
    await act(matter, work.current.signal)
    setBusy(false)
  }
  const save = () =>
    run(async (ready, signal) => {
      const outcome = await saveExport(session, ready, choice, chosen, signal)
      if (outcome.kind === 'failed') setFailure(outcome)
      if (outcome.kind !== 'saved') return
      rememberChoice(choice)
      session.notify({ tone: 'info', text: outcome.message })
      close()
    })
  return (
    <Dialog
      title="Export"
      isOpen
      onClose={close}
      size="large"
      footer={
        <>
          <span className="export-count" role="status">
            {isBusy ? 'Writing the file…' : (reading ?? countText(matter))}
          </span>
          <Button onPress={close}>Cancel</Button>
          <Button
            icon={<Copy />}
            isDisabled={isNothing || isBusy}
            onPress={() =>
              void run((ready, signal) =>
                copyExport(session, ready, choice, chosenTemplate(choice, templates), signal),
              )
            }
          >
            Copy
          </Button>
          <Button variant="primary" isDisabled={isNothing || isBusy} onPress={() => void save()}>
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
          scopes={scopes}
          scope={scope}
          suggested={(whole?.excerpts ?? []).filter((excerpt) => !isConfirmed(excerpt)).length}
          choice={choice}
          matter={matter}
          templates={templates}
          canPrint={session.platform.printPdf !== null}
          onScope={setScope}
          onChoice={setChoice}
        />
        <ExportPreview matter={matter} choice={choice} chosen={chosen} />
      </div>
    </Dialog>
  )
}

function firstOf(scopes: readonly ExportScope[]): ExportScope {
  const [first] = scopes
  if (first === undefined) throw new Error('There is always the whole archive to export')
  return first
}

function isConfirmed({ status }: Excerpt): boolean {
  return status === 'confirmed'
}

function withChoice(matter: ExportMatter | null, suggestions: boolean): ExportMatter | null {
  if (matter === null || suggestions) return matter
  return { ...matter, excerpts: matter.excerpts.filter(isConfirmed) }
}

function countText(matter: ExportMatter | null): string {
  const length = matter?.excerpts.length ?? 0
  if (length === 0) return (matter?.text ?? null) === null ? 'Nothing to export' : 'A note without excerpts'
  return `${formatCount(length)} ${length === 1 ? 'excerpt' : 'excerpts'}`
}
