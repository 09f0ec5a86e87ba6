import { useState } from 'react'
import type { AppFacts } from '@/contract/bridge'
import type { Platform } from '@/renderer/platform/platform'
import { Button } from '@/renderer/ui/button'
import { ConfirmDialog } from '@/renderer/ui/confirm-dialog'
import { formatCount } from '@/renderer/ui/format-count'
import { formatMoment } from '@/renderer/ui/format-moment'
import { PassphrasePrompt } from '@/renderer/ui/passphrase-prompt'
import { latestOf, newerSealed, useRescue } from './use-rescue'
import { recoveryWords, type Trouble } from './recovery-words'
import './recovery.css'

interface RecoveryPageProps {
  readonly trouble: Trouble
  readonly platform: Platform
  /** null where even these could not be read. */
  readonly facts: AppFacts | null
  readonly onRetry: () => void
  /** The person wants to go on with what is there. */
  readonly onAccept: () => void
}

/** Stands in the place of the window where the archive could not be opened as it was left. */
export function RecoveryPage({ trouble, platform, facts, onRetry, onAccept }: RecoveryPageProps) {
  const [asking, setAsking] = useState(false)
  const [copied, setCopied] = useState(false)
  const { title, known, advice, goOn } = recoveryWords(trouble)
  const rescue = useRescue(platform, facts, onRetry)
  const latest = trouble.kind === 'newer-schema' ? undefined : latestOf(rescue.backups, facts)
  const sealed = trouble.kind === 'newer-schema' ? undefined : newerSealed(rescue.backups, latest)
  const [isUnsealing, setUnsealing] = useState(false)
  const isBusy = rescue.busy !== ''
  const details = JSON.stringify({ trouble, facts }, null, 2)
  const copy = async () => {
    await platform.writeClipboard({ text: details, html: '' })
    setCopied(true)
  }
  return (
    <main className="recovery">
      <div className="recovery-text">
        <h1 className="recovery-title">{title}</h1>
        {known.map((line) => (
          <p key={line} className="ui-selectable">
            {line}
          </p>
        ))}
        <h2 className="recovery-head">What is safe, and what to do</h2>
        {advice.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {latest !== undefined && (
          <p>
            The latest backup was made on {formatMoment(latest.made, 'minute')}, with{' '}
            {formatCount(latest.items)} {latest.items === 1 ? 'item' : 'items'} and{' '}
            {formatCount(latest.decisions)} {latest.decisions === 1 ? 'decision' : 'decisions'} of yours.
            Restoring it writes a new archive beside what is there now, which is kept.
          </p>
        )}
        {sealed !== undefined && (
          <p>
            The backup of {formatMoment(sealed.made, 'minute')} is encrypted: what it holds can be seen, and
            restored, once its passphrase is given.
          </p>
        )}
        {latest === undefined &&
          sealed === undefined &&
          rescue.backups !== null &&
          trouble.kind !== 'newer-schema' && (
            <p>There is no backup of this archive in {rescue.backups.where}.</p>
          )}
        {trouble.kind === 'storage-error' && (
          <pre className="recovery-details ui-selectable">{trouble.message}</pre>
        )}
        <p className={rescue.isFailure ? 'recovery-failure' : ''} role="status">
          {isBusy ? rescue.busy : rescue.told}
        </p>
        <div className="recovery-actions">
          {latest !== undefined && (
            <Button variant="primary" isDisabled={isBusy} onPress={() => void rescue.restoreLatest()}>
              Restore the latest backup
            </Button>
          )}
          {sealed !== undefined && (
            <Button
              variant={latest === undefined ? 'primary' : 'secondary'}
              isDisabled={isBusy}
              onPress={() => {
                setUnsealing(true)
              }}
            >
              Give the passphrase…
            </Button>
          )}
          <Button
            variant={latest === undefined && sealed === undefined ? 'primary' : 'secondary'}
            isDisabled={isBusy}
            onPress={onRetry}
          >
            Try again
          </Button>
          {platform.backups !== null && (
            <>
              <Button isDisabled={isBusy} onPress={() => void rescue.exportReadable()}>
                Export what can be read
              </Button>
              <Button onPress={() => void platform.backups?.showFolder()}>Open the backups</Button>
            </>
          )}
          {platform.kind === 'electron' && (
            <Button
              onPress={() => {
                void platform.showDataFolder()
              }}
            >
              Open the data folder
            </Button>
          )}
          <Button
            onPress={() => {
              void copy()
            }}
          >
            {copied ? 'Copied' : 'Copy details'}
          </Button>
          {goOn !== null && (
            <Button
              variant="danger"
              onPress={() => {
                setAsking(true)
              }}
            >
              {goOn}
            </Button>
          )}
        </div>
      </div>
      {sealed !== undefined && isUnsealing && (
        <PassphrasePrompt
          name={sealed.name}
          onClose={() => {
            setUnsealing(false)
          }}
          onTry={async (passphrase) => {
            const refusal = await rescue.unseal(sealed.name, passphrase)
            if (refusal === '') setUnsealing(false)
            return refusal
          }}
        />
      )}
      <ConfirmDialog
        title={goOn === null ? '' : goOn.replace('…', '')}
        isOpen={asking && goOn !== null}
        isDanger
        isCancelFirst
        confirmLabel={goOn === null ? '' : goOn.replace('…', '')}
        onCancel={() => {
          setAsking(false)
        }}
        onConfirm={() => {
          setAsking(false)
          onAccept()
        }}
      >
        {known.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className="recovery-warning">
          {trouble.kind === 'no-backup'
            ? 'Should something go wrong, the archive stays as it was; but there will be no copy of it in its older form.'
            : 'Cuttings will take what is there as the archive from now on and no longer look for the rest. Do this only if you do not expect the missing items back, or have kept a copy of the data folder.'}
        </p>
      </ConfirmDialog>
    </main>
  )
}
