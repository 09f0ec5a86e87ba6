import { useState } from 'react'
import type { CitationStyle } from '@/core/citation/citation-style'
import { deleteTemplate } from '@/core/export/commands/delete-template'
import { saveTemplate } from '@/core/export/commands/save-template'
import type { ExportMatter } from '@/core/export/export-matter'
import { type ExportTemplate, type TemplateDraft, templateExtensions } from '@/core/export/export-template'
import { templateStarters } from '@/formats/template/template-starters'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { ConfirmDialog } from '@/renderer/ui/confirm-dialog'
import { Dialog } from '@/renderer/ui/dialog'
import { Select } from '@/renderer/ui/select'
import { TextField } from '@/renderer/ui/text-field'
import type { KeptTemplate } from '@/store/template-drafts'
import { shareTemplate } from './share-templates'
import { TemplateEditor } from './template-editor'
import { TemplateHelp } from './template-help'
import { useKeptTemplate, useTemplateKeeping } from './use-template-draft'
import { type TemplatePreview, useTemplatePreview } from './use-template-preview'
import './template-dialog.css'

interface TemplateDialogProps {
  /** null: a new one. */
  readonly template: ExportTemplate | null
  readonly matter: ExportMatter | null
  readonly citationStyle: CitationStyle
  readonly onSaved: (id: string) => void
  readonly onClose: () => void
}

const [firstStarter] = templateStarters
const blank: TemplateDraft = { name: '', extension: 'md', body: '' }

/**
 * Writes a template, checked and shown as it is typed. What was typed is left only when the person says so, and is there
 * again where the window ended before that.
 */
export function TemplateDialog(props: TemplateDialogProps) {
  const kept = useKeptTemplate(props.template?.id ?? null)
  return kept === undefined ? null : <OpenTemplate {...props} kept={kept} />
}

interface OpenTemplateProps extends TemplateDialogProps {
  readonly kept: KeptTemplate | null
}

function OpenTemplate({ template, matter, citationStyle, onSaved, onClose, kept }: OpenTemplateProps) {
  const session = useSession()
  const [first, setFirst] = useState<TemplateDraft>(template ?? firstStarter ?? blank)
  const [draft, setDraft] = useState<TemplateDraft>(() => partsOf(kept ?? first))
  const [isBack, setBack] = useState(kept !== null)
  /** How often the text was set from outside of the editor, which then begins anew. */
  const [turn, setTurn] = useState(0)
  const [isLeaving, setLeaving] = useState(false)
  const preview = useTemplatePreview(draft, matter, citationStyle)
  const isChanged =
    draft.name !== first.name || draft.body !== first.body || draft.extension !== first.extension
  const base = template?.modified ?? 0
  const endKeeping = useTemplateKeeping({ id: template?.id ?? null, base, draft, isChanged })
  const part = (next: Partial<TemplateDraft>) => setDraft((before) => ({ ...before, ...next }))
  const begin = (from: TemplateDraft) => {
    setDraft(from)
    setFirst(from)
    setBack(false)
    setTurn((before) => before + 1)
  }
  const save = async () => {
    const { template: saved, change } = saveTemplate(template, draft, session.context())
    if (!(await session.run(change))) return
    await endKeeping()
    onSaved(saved.id)
  }
  const remove = async (old: ExportTemplate) => {
    if (await session.run(deleteTemplate(old))) leave()
  }
  const leave = () => {
    void endKeeping()
    onClose()
  }
  const close = () => {
    if (isChanged) setLeaving(true)
    else onClose()
  }
  return (
    <Dialog
      title={template === null ? 'New template' : 'Edit template'}
      isOpen
      onClose={close}
      size="large"
      footer={
        <>
          {template !== null && (
            <Button variant="danger" onPress={() => void remove(template)}>
              Delete
            </Button>
          )}
          <Button onPress={() => void shareTemplate(session, draft)}>Save as a file…</Button>
          <span className="template-gap" />
          <Button onPress={close}>Cancel</Button>
          <Button variant="primary" onPress={() => void save()}>
            Save template
          </Button>
        </>
      }
    >
      <div className="template-columns">
        <div className="template-side">
          <div className="template-head">
            <TextField label="Name" value={draft.name} onChange={(name) => part({ name })} />
            <Select
              label="File"
              options={templateExtensions.map((id) => ({ id, label: `.${id}` }))}
              value={draft.extension}
              onChange={(extension) => part({ extension })}
            />
          </div>
          {template === null && !isChanged && (
            <Select
              label="Begin with"
              options={[...templateStarters, { name: 'Nothing' }].map(({ name }) => ({
                id: name,
                label: name,
              }))}
              value={first.name === '' ? 'Nothing' : first.name}
              onChange={(name) => begin(templateStarters.find((one) => one.name === name) ?? blank)}
            />
          )}
          {isBack && (
            <p className="template-kept" role="status">
              {kept?.base === base
                ? 'You typed this before, and it was not saved.'
                : 'You typed this before, and it was not saved. The template was changed since then.'}
              <Button onPress={() => begin(first)}>Discard it</Button>
            </p>
          )}
          <TemplateEditor
            key={turn}
            text={draft.body}
            mistakes={preview.mistakes}
            onChange={(body) => part({ body })}
          />
          <Verdict preview={preview} body={draft.body} />
          <TemplateHelp extension={draft.extension} />
        </div>
        <section className="export-preview" aria-label="Preview of the template">
          <h3 className="export-preview-title">
            {preview.mistakes.length === 0 ? 'What it makes' : 'What it made before the mistake'}
          </h3>
          <pre
            className="export-preview-text"
            tabIndex={0}
            data-format={draft.extension}
            aria-busy={preview.of !== draft.body}
          >
            {preview.lines}
          </pre>
        </section>
      </div>
      <ConfirmDialog
        title="Leave the template?"
        isOpen={isLeaving}
        confirmLabel="Leave without saving"
        isDanger
        onConfirm={leave}
        onCancel={() => setLeaving(false)}
      >
        <p>What you changed in it is not saved yet.</p>
      </ConfirmDialog>
    </Dialog>
  )
}

function partsOf({ name, extension, body }: TemplateDraft): TemplateDraft {
  return { name, extension, body }
}

function Verdict({ preview, body }: { readonly preview: TemplatePreview; readonly body: string }) {
  const isBusy = preview.of !== body
  return (
    <div className="template-verdict" role="status">
      {preview.mistakes.length === 0 ? (
        <p>{isBusy ? 'Checking…' : 'No mistakes.'}</p>
      ) : (
        preview.mistakes.slice(0, 5).map(({ line, message }, index) => (
          // Two mistakes may say the same of one line.
          <p key={index} className="template-mistake">
            Line {line}: {message}
          </p>
        ))
      )}
    </div>
  )
}
