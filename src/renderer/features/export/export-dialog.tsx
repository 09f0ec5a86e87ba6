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
import './export-dialog.css'
import { ExportPreview } from './export-preview'
import { ExportProgress } from './export-progress'
import { type ExportScope, exportScopes } from './export-scope'
import { FormatList } from './format-list'
import { FormatOptions } from './format-options'
import { type ExportChoice, rememberChoice, rememberedChoice } from './remembered-choice'
import { type Doing, saveExport } from './save-export'
import { ScopeChoice } from './scope-choice'
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
  /** What is being done; null for nothing. */
  const [doing, setDoing] = useState<Doing | null>(null)
  const isBusy = doing !== null
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
    setFailure({ message: '', details: '' })
    setDoing({ what: 'Writing' })
    await act(matter, work.current.signal)
    setDoing(null)
  }
  const save = () =>
    run(async (ready, signal) => {
      const outcome = await saveExport(session, ready, choice, chosen, { signal, onDoing: setDoing })
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
            {doing === null ? (reading ?? countText(matter)) : `${doing.what}…`}
          </span>
          {doing !== null && <ExportProgress doing={doing} />}
          {isBusy ? (
            <Button
              onPress={() => {
                work.current.abort()
              }}
            >
              Stop
            </Button>
          ) : (
            <Button onPress={close}>Cancel</Button>
          )}
          <Button
            icon={<Copy />}
            isDisabled={isNothing || isBusy}
            onPress={() =>
              void run(async (ready, signal) => {
                rememberChoice(choice)
                await copyExport(session, ready, choice, chosenTemplate(choice, templates), signal)
              })
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
      <div
        className="export-all"
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isNothing || isBusy) return
          event.preventDefault()
          void save()
        }}
      >
        {failure.message !== '' && (
          <div className="export-failure" role="alert">
            <p>{failure.message}</p>
            {failure.details !== '' && (
              <Button
                onPress={() => {
                  void session.platform.writeClipboard({ text: failure.details, html: '' })
                }}
              >
                Copy details
              </Button>
            )}
          </div>
        )}
        <ScopeChoice
          scopes={scopes}
          scope={scope}
          suggested={(whole?.excerpts ?? []).filter((excerpt) => !isConfirmed(excerpt)).length}
          withSuggestions={choice.suggestions}
          onScope={setScope}
          onSuggestions={(suggestions) => setChoice({ ...choice, suggestions })}
        />
        <div className="export-columns">
          <FormatList
            choice={choice}
            canPrint={session.platform.printPdf !== null}
            matter={matter}
            templates={templates}
            onChoice={setChoice}
          />
          <div className="export-chosen">
            <FormatOptions choice={choice} templates={templates} onChoice={setChoice} />
            <ExportPreview matter={matter} choice={choice} chosen={chosen} />
          </div>
        </div>
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
