import { type KeyboardEvent, useCallback, useId, useState } from 'react'
import type { Item } from '@/core/article/item'
import type { Incoming } from '@/renderer/session/incoming'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Dialog } from '@/renderer/ui/dialog'
import { ClipFooter } from './clip-footer'
import './clip-form.css'
import { DetailsForm } from './details-form'
import type { Twin } from './find-twin'
import { keepUnreadable } from './keep-unreadable'
import { LeaveDialog } from './leave-dialog'
import { MorePageDialog } from './more-page-dialog'
import { isPage } from './page-blocks'
import { ReadingLine } from './reading-line'
import { TextPreview } from './text-preview'
import { TwinWarning } from './twin-warning'
import { type ClipFormModel, useClipForm } from './use-clip-form'
import { useClipSave } from './use-clip-save'
import { useNear } from './use-near'
import { useTwin } from './use-twin'
import { planVersion } from './version/plan-version'
import { VersionDialog } from './version/version-dialog'

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
  const { save, isSaving } = useClipSave(incoming, model, onNext)
  const [asking, setAsking] = useState<'skip' | 'all' | null>(null)
  const formId = useId()
  const { prepared } = model
  const skip = () => {
    if (model.isEdited) setAsking('skip')
    else if (prepared?.kind === 'problem')
      void keepUnreadable(session, incoming, prepared.message).then(onNext)
    else onNext()
  }
  const close = () => {
    if (isSaving) return
    if (place === of) skip()
    else setAsking('all')
  }
  return (
    <Dialog
      title={prepared?.kind === 'problem' ? 'This cannot be added' : 'Add to the archive'}
      isOpen
      onClose={close}
      size="large"
      footer={
        <ClipFooter
          formId={formId}
          place={place}
          of={of}
          saveLabel={twin === null ? 'Save' : 'Keep both'}
          canSave={prepared?.kind === 'article' && !isSaving}
          hasProblem={prepared?.kind === 'problem'}
          onSkip={skip}
          onDrop={onNext}
          onSaveAll={onSaveAll}
        />
      }
    >
      <ClipBody key={incoming.key} {...{ incoming, model, twin, formId, onNext }} onSave={save} />
      <LeaveDialog
        asking={asking}
        waiting={of - place + 1}
        onStay={() => {
          setAsking(null)
        }}
        onLeave={() => {
          setAsking(null)
          if (asking === 'all') onDropAll()
          else onNext()
        }}
      />
    </Dialog>
  )
}

interface ClipBodyProps {
  readonly incoming: Incoming
  readonly model: ClipFormModel
  readonly twin: Twin | null
  readonly formId: string
  readonly onSave: () => void
  readonly onNext: () => void
}

/** The form beside the text; or that it is being read, or why it cannot be. */
function ClipBody({ incoming, model, twin, formId, onSave, onNext }: ClipBodyProps) {
  const session = useSession()
  const { prepared } = model
  const near = useNear(prepared?.kind === 'article' ? prepared.draft.text : null)
  const [isChoosing, setChoosing] = useState(false)
  const [versionOf, setVersionOf] = useState<Item | null>(null)
  const plan = useCallback(
    () =>
      versionOf === null || prepared?.kind !== 'article'
        ? Promise.resolve({ kind: 'gone' } as const)
        : planVersion(session, { itemId: versionOf.id, incoming, ...prepared }),
    [session, versionOf, incoming, prepared],
  )
  if (prepared === null) {
    return <ReadingLine fileName={incoming.fileName} progress={model.progress} />
  }
  if (prepared.kind === 'problem') {
    return (
      <>
        <p className="clip-problem" role="alert">
          {prepared.message}
        </p>
        {incoming.blob.size > 0 && (
          <p className="clip-facts">
            Once this is closed, it is kept as it came under “Could not read” in the library, to try again,
            save as a copy or delete.
          </p>
        )}
      </>
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    onSave()
  }
  const openTwin = ({ item }: Twin) => {
    useView.getState().show({ place: 'library', selectedIds: [item.id] })
    useView.getState().openItem(item.id)
    onNext()
  }
  return (
    <>
      {isChoosing && (
        <MorePageDialog
          incoming={incoming}
          draft={prepared.draft}
          onTake={(text) => {
            setChoosing(false)
            void model.retext(text)
          }}
          onClose={() => {
            setChoosing(false)
          }}
        />
      )}
      <div onKeyDownCapture={onKeyDown}>
        {twin !== null && (
          <TwinWarning
            twin={twin}
            onOpen={openTwin}
            onVersion={({ item }) => {
              setVersionOf(item)
            }}
          />
        )}
        {twin === null && near !== null && (
          <TwinWarning
            twin={{ item: near.item, by: 'near' }}
            onOpen={openTwin}
            onVersion={({ item }) => {
              setVersionOf(item)
            }}
          />
        )}
        {versionOf !== null && (
          <VersionDialog
            item={versionOf}
            plan={plan}
            onClose={() => {
              setVersionOf(null)
            }}
            onSaved={onNext}
          />
        )}
        <div className="clip-columns">
          <DetailsForm id={formId} model={model} onSubmit={onSave} />
          <TextPreview
            incoming={incoming}
            draft={prepared.draft}
            // What is pasted comes as letters, not as bytes.
            onReadAs={incoming.via === 'file' || incoming.via === 'folder' ? model.readAs : null}
            onMore={
              isPage(prepared.draft)
                ? () => {
                    setChoosing(true)
                  }
                : null
            }
          />
        </div>
      </div>
    </>
  )
}
