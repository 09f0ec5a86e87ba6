import { findingWords } from '@/core/verify/finding-words'
import type { Finding } from '@/core/verify/finding'
import type { Verification } from '@/core/verify/verification'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { formatCount } from '@/renderer/ui/format-count'
import { canRepair } from './can-repair'
import { saveReport } from './save-report'
import { useVerification, type VerifyStep } from './use-verification'
import './verify.css'

/** As many findings as are listed; the report has all of them. */
const mostListed = 200

/** The check of the whole archive: hashes, what is named, marks against texts, the search index. */
export function VerifyDialog({ onClose }: { readonly onClose: () => void }) {
  const { step, start, repair, cancel } = useVerification()
  const close = () => {
    cancel()
    onClose()
  }
  return (
    <Dialog
      title="Verify the archive"
      isOpen
      onClose={close}
      footer={<Footer step={step} onStart={start} onRepair={repair} onCancel={cancel} />}
    >
      {step.kind === 'asking' && <Asking />}
      {step.kind === 'running' && <Running step={step} />}
      {step.kind === 'failed' && <p role="alert">{step.message} Your archive was not harmed.</p>}
      {step.kind === 'done' && <Result step={step} onClose={onClose} />}
    </Dialog>
  )
}

function Asking() {
  return (
    <>
      <p>
        Every original and every text is read and held against the SHA-256 that was taken when it came in;
        every mark against its words; everything that is named against what is there; the search index against
        every item.
      </p>
      <p className="verify-quiet">
        Nothing is changed by it. You can go on working, and call it off at any time.
      </p>
    </>
  )
}

function Running({ step }: { readonly step: Extract<VerifyStep, { kind: 'running' }> }) {
  const { done, total, isRepair } = step
  const words = isRepair ? 'Repairing…' : `${formatCount(done)} of ${formatCount(total)}`
  return (
    <div className="verify-progress" role="status">
      <progress aria-label="Verification" {...(total === 0 ? {} : { value: done, max: total })} />
      <span>{total === 0 && !isRepair ? 'Beginning…' : words}</span>
    </div>
  )
}

function Result({
  step,
  onClose,
}: {
  readonly step: Extract<VerifyStep, { kind: 'done' }>
  readonly onClose: () => void
}) {
  const { verification, isRepaired } = step
  const { counts, findings } = verification
  const looked = `Looked at ${many(counts.items, 'item')}, ${many(counts.originals, 'original')}, ${many(counts.texts, 'text')}, ${many(counts.pictures, 'picture')} and ${many(counts.marks, 'mark')}.`
  if (findings.length === 0)
    return (
      <div role="status">
        <p>{isRepaired ? 'Repaired: nothing wrong is left.' : 'All is well: nothing wrong was found.'}</p>
        <p className="verify-quiet">{looked}</p>
      </div>
    )
  const mended = findings.filter(canRepair).length
  return (
    <>
      <div role="alert">
        <p>
          {isRepaired ? 'Left after the repair' : 'Found'}: {formatCount(findings.length)}.{' '}
          {mended === 0
            ? 'Repair can do nothing about it; a backup can.'
            : `Repair can try to mend ${mended === findings.length ? 'all of it' : formatCount(mended)}, and deletes nothing.`}
        </p>
      </div>
      <p className="verify-quiet">{looked}</p>
      <ul className="verify-list" tabIndex={0} aria-label="What was found">
        {findings.slice(0, mostListed).map((finding) => (
          <FindingRow
            key={`${finding.kind} ${finding.key} ${finding.detail}`}
            finding={finding}
            onClose={onClose}
          />
        ))}
      </ul>
      {findings.length > mostListed && (
        <p className="verify-quiet">The first {mostListed} are listed; the report has all of them.</p>
      )}
    </>
  )
}

const many = (count: number, thing: string): string =>
  `${formatCount(count)} ${thing}${count === 1 ? '' : 's'}`

function FindingRow({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const open = () => {
    onClose()
    useView.getState().show({ place: 'library' })
    useView.getState().openItem(finding.itemId)
  }
  return (
    <li>
      <span className="ui-selectable">{findingWords(finding)}</span>
      {finding.itemId !== '' && <Button onPress={open}>Open</Button>}
    </li>
  )
}

interface FooterProps {
  readonly step: VerifyStep
  readonly onStart: () => void
  readonly onRepair: (verification: Verification) => void
  readonly onCancel: () => void
}

function Footer({ step, onStart, onRepair, onCancel }: FooterProps) {
  const session = useSession()
  switch (step.kind) {
    case 'asking':
    case 'failed':
      return (
        <Button variant="primary" autoFocus onPress={onStart}>
          {step.kind === 'failed' ? 'Try again' : 'Verify'}
        </Button>
      )
    case 'running':
      return step.isRepair ? null : <Button onPress={onCancel}>Cancel</Button>
    case 'done': {
      const { verification } = step
      return (
        <>
          <Button onPress={() => void saveReport(session, verification)}>Save the report…</Button>
          <Button onPress={onStart}>Verify again</Button>
          {verification.findings.some(canRepair) && (
            <Button
              variant="primary"
              onPress={() => {
                onRepair(verification)
              }}
            >
              Repair
            </Button>
          )}
        </>
      )
    }
  }
}
