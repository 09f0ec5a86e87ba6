import { type KeyboardEvent, useId, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import type { Incoming } from '@/renderer/session/incoming'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Dialog } from '@/renderer/ui/dialog'
import { ClipFooter } from './clip-footer'
import './clip-form.css'
import { DetailsForm } from './details-form'
import { findTwin } from './find-twin'
import { LeaveDialog } from './leave-dialog'
import { saveArticle } from './save-article'
import { showSaved } from './show-saved'
import { TextPreview } from './text-preview'
import { TwinWarning } from './twin-warning'
import { type ClipFormModel, useClipForm } from './use-clip-form'
import { useTagPaths } from './use-tag-paths'

interface ClipFormProps {
  readonly incoming: Incoming
  /** Which of how many: "2 of 5". */
  readonly place: number
  readonly of: number
  /** Done with this one. */
  readonly onNext: () => void
  readonly onDropAll: () => void
  readonly onSaveAll: () => void
}

/** One incoming: what was understood, to be mended; nothing is kept before "Save". */
export function ClipForm({ incoming, place, of, onNext, onDropAll, onSaveAll }: ClipFormProps) {
  const session = useSession()
  const model = useClipForm(incoming)
  const twin = useTwin(model)
  const [asking, setAsking] = useState<'skip' | 'all' | null>(null)
  const [isSaving, setSaving] = useState(false)
  const formId = useId()
  const isLast = place === of
  const save = async () => {
    const draft = isSaving ? null : model.finish()
    if (draft === null || model.prepared?.kind !== 'article') return
    setSaving(true)
    const { sha256, textSha256 } = model.prepared
    const itemId = await saveArticle(session, { incoming, draft, sha256, textSha256, inbox: model.fields?.inbox === true })
    setSaving(false)
    if (itemId === null) return
    onNext()
    showSaved(session, [itemId], draft.title)
  }
  const skip = () => {
    if (model.isEdited) setAsking('skip')
    else onNext()
  }
  const close = () => {
    if (isSaving) return
    if (isLast) skip()
    else setAsking('all')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    void save()
  }
  const { prepared, fields } = model
  return (
    <Dialog
      title={titleOf(model)}
      isOpen
      onClose={close}
      size="large"
      footer={
        <ClipFooter
          formId={formId}
          place={place}
          of={of}
          saveLabel={twin === null ? 'Save' : 'Save anyway'}
          canSave={prepared?.kind === 'article' && !isSaving}
          hasProblem={prepared?.kind === 'problem'}
          onSkip={skip}
          onSaveAll={onSaveAll}
        />
      }
    >
      {prepared === null && <p className="clip-facts" role="status">Reading {incoming.fileName}</p>}
      {prepared?.kind === 'problem' && <p className="clip-problem" role="alert">{prepared.message}</p>}
      {prepared?.kind === 'article' && fields !== null && (
        <div key={incoming.key} onKeyDownCapture={onKeyDown}>
          {twin !== null && (
            <TwinWarning
              twin={twin}
              onOpen={() => {
                useView.getState().show({ place: 'library', selectedIds: [twin.item.id] })
                useView.getState().openItem(twin.item.id)
                onNext()
              }}
            />
          )}
          <div className="clip-columns">
            <ModelForm id={formId} model={model} onSubmit={() => { void save() }} />
            <TextPreview draft={prepared.draft} fileName={incoming.fileName} size={incoming.bytes.length} />
          </div>
        </div>
      )}
      <LeaveDialog
        asking={asking}
        waiting={of - place + 1}
        onStay={() => { setAsking(null) }}
        onLeave={() => {
          setAsking(null)
          if (asking === 'all') onDropAll()
          else onNext()
        }}
      />
    </Dialog>
  )
}

function ModelForm({ id, model, onSubmit }: { readonly id: string; readonly model: ClipFormModel; readonly onSubmit: () => void }) {
  const knownTags = useTagPaths()
  if (model.fields === null) return null
  return (
    <DetailsForm
      id={id}
      fields={model.fields}
      onChange={model.change}
      problems={model.problems}
      onLeave={model.leave}
      typedTag={model.typedTag}
      onTypedTag={model.type}
      knownTags={knownTags}
      onSubmit={onSubmit}
    />
  )
}

/** The same thing in the archive, followed as the address is typed and the archive changes. */
function useTwin({ prepared, fields }: ClipFormModel) {
  const { db } = useSession()
  const article = prepared?.kind === 'article' ? prepared : null
  const url = fields?.url.trim() ?? ''
  const twin = useLiveQuery(
    () => (article === null ? null : findTwin(db, { sha256: article.sha256, textSha256: article.textSha256, url })),
    [db, article, url],
  )
  return twin ?? null
}

function titleOf({ prepared }: ClipFormModel): string {
  return prepared?.kind === 'problem' ? 'This cannot be added' : 'Add to the archive'
}
