import type { LastReply } from './converse'
import { refusalWords } from './refusal-words'

/** Why nothing came of a job with a backup. Nothing was changed. */
export interface BackupFailure {
  readonly kind: 'failed'
  readonly message: string
  /** Technical; '' for none. */
  readonly details: string
}

export const backupFailure = (message: string, details: string): BackupFailure => ({
  kind: 'failed',
  message: `${message} Nothing was changed.`,
  details,
})

/** What a worker's refusal means for a person. Any other reply is a bug: it is not the end of such a job. */
export function failureOf(reply: LastReply | { readonly kind: 'cancelled' }): BackupFailure {
  if (reply.kind === 'refused')
    return backupFailure(refusalWords(reply.reason), `${reply.reason}: ${reply.detail}`)
  if (reply.kind === 'disk-full')
    return backupFailure('There is not enough room on the disk. Free some space, and try again.', '')
  if (reply.kind === 'failed')
    return backupFailure('It could not be read or written. Try again, or take another backup.', reply.message)
  throw new Error(`The worker answered “${reply.kind}”`)
}
