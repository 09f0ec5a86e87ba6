import { useEffect, useState } from 'react'
import type { AppFacts } from '@/contract/bridge'
import type { BackupState } from '@/contract/backup-state'
import type { Platform } from '@/renderer/platform/platform'
import { restoreBackup } from '@/renderer/session/backup/restore-backup'
import { salvageArchive } from '@/renderer/session/backup/salvage-archive'
import { unsealBackup } from '@/renderer/session/backup/unseal-backup'
import { formatCount } from '@/renderer/ui/format-count'

export interface Rescue {
  /** null until it is known, and in a plain browser. */
  readonly backups: BackupState | null
  /** What is being done; '' where nothing is. */
  readonly busy: string
  /** What came of it last; '' where there is nothing to tell. */
  readonly told: string
  readonly isFailure: boolean
  readonly restoreLatest: () => Promise<void>
  readonly exportReadable: () => Promise<void>
  /** Why the passphrase was not taken; '' where it was, and the backup is known from then on. */
  readonly unseal: (name: string, passphrase: string) => Promise<string>
}

/** What can be done for an archive that does not open. */
export function useRescue(platform: Platform, facts: AppFacts | null, onRestored: () => void): Rescue {
  const [backups, setBackups] = useState<BackupState | null>(null)
  const [busy, setBusy] = useState('')
  const [result, setResult] = useState({ told: '', isFailure: false })
  useEffect(() => {
    let given = true
    platform.backups?.state().then(
      (state) => {
        if (given) setBackups(state)
      },
      () => undefined,
    )
    return () => {
      given = false
    }
  }, [platform])
  const latest = latestOf(backups, facts)
  return {
    backups,
    busy,
    ...result,
    restoreLatest: async () => {
      if (latest === undefined) return
      setBusy('Restoring…')
      const progress = (done: number, total: number) => {
        if (total > 0) setBusy(`Restoring… ${String(Math.floor((100 * done) / total))} %`)
      }
      const { signal } = new AbortController()
      const outcome = await restoreBackup({ platform, name: latest.name, progress, signal })
      setBusy('')
      if (outcome.kind === 'restored') onRestored()
      else if (outcome.kind === 'failed') setResult({ told: outcome.message, isFailure: true })
    },
    unseal: async (name, passphrase) => {
      const outcome = await unsealBackup(platform, name, passphrase)
      if (outcome.kind === 'failed') return outcome.message
      if (platform.backups !== null) setBackups(await platform.backups.state())
      return ''
    },
    exportReadable: async () => {
      setBusy('Reading what can be read…')
      const outcome = await salvageArchive(platform)
      setBusy('')
      if (outcome.kind === 'failed')
        setResult({ told: `Nothing could be exported. ${outcome.message}`, isFailure: true })
      else
        setResult({
          told: `${formatCount(outcome.rows)} records were written into the folder of the backups, as a zip of their own.${
            outcome.unreadable === 0 ? '' : ` ${formatCount(outcome.unreadable)} could not be read.`
          }`,
          isFailure: false,
        })
    },
  }
}

/**
 * The newest one whose files are all there, of the archive that is remembered; of any, where none is. One that holds the
 * archive exactly as it was left comes first, and last one that went further: it is of another computer, or of before a restore.
 */
export function latestOf(state: BackupState | null, facts: AppFacts | null): Listed | undefined {
  const whole = state?.backups.filter(({ missing }) => missing.length === 0) ?? []
  const remembered = facts?.remembered ?? null
  if (remembered === null) return whole[0]
  const own = whole.filter(({ archiveId }) => archiveId === remembered.archiveId)
  return (
    own.find(({ lastCommit }) => lastCommit === remembered.lastCommit) ??
    own.find(({ lastCommit }) => lastCommit <= remembered.lastCommit) ??
    own[0]
  )
}

/** One that is encrypted, and newer than what is known to be the latest. */
export const newerSealed = (state: BackupState | null, latest: Listed | undefined): Sealed | undefined =>
  state?.sealed.find(({ made }) => made > (latest?.made ?? 0))

type Listed = BackupState['backups'][number]
type Sealed = BackupState['sealed'][number]
