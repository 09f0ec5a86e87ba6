import type { BackupFailure } from '@/renderer/session/backup/backup-failure'

/** Why nothing came of a job with a backup. */
export function FailureText({ message, details }: Pick<BackupFailure, 'message' | 'details'>) {
  return (
    <div role="alert">
      <p className="backups-trouble">{message}</p>
      {details !== '' && <p className="backups-quiet ui-selectable">{details}</p>}
    </div>
  )
}
