import type { OpenSessionOutcome } from '@/renderer/session/open-session'
import { formatCount } from '@/renderer/ui/format-count'
import { formatMoment } from '@/renderer/ui/format-moment'

export type Trouble = Exclude<OpenSessionOutcome, { kind: 'open' }>

export interface RecoveryWords {
  readonly title: string
  /** What is known. */
  readonly known: readonly string[]
  /** What is safe, and what to do. */
  readonly advice: readonly string[]
  /** The label of going on with what is there; null where that would do harm. */
  readonly goOn: string | null
}

/** What the recovery page says about an archive that could not be opened as it was left. */
export function recoveryWords(trouble: Trouble): RecoveryWords {
  switch (trouble.kind) {
    case 'newer-schema':
      return {
        title: 'This archive was made by a newer Cuttings',
        known: [
          `The archive has format ${String(trouble.found)}; this version of Cuttings knows format ${String(trouble.known)}.`,
        ],
        advice: ['Nothing was changed. Install the newest version of Cuttings and open the archive with it.'],
        goOn: null,
      }
    case 'no-backup':
      return {
        title: 'The archive was not opened: no backup of it could be made',
        known: [
          'This version of Cuttings keeps the archive in a newer form, and makes a backup before it brings it up.',
          trouble.message,
        ],
        advice: ['Nothing was changed. Make room, or free the folder of the backups, and try again.'],
        goOn: 'Go on without a backup…',
      }
    case 'kept-stopping':
      return {
        title: 'The archive was left alone, since Cuttings kept stopping',
        known: ['The window failed four times within five minutes.'],
        advice: [
          'What was saved is safe on the disk, and nothing was changed. Trying again opens the archive as usual.',
        ],
        goOn: null,
      }
    case 'lost':
      return lostWords(trouble)
    case 'storage-error':
      return {
        title: 'The archive could not be opened',
        known: ['The storage of this computer refused to open it.'],
        advice: [
          'Nothing was changed. Check that the disk is not full and that no other Cuttings is running, then try again.',
        ],
        goOn: null,
      }
  }
}

function lostWords({ remembered, found }: Extract<Trouble, { kind: 'lost' }>): RecoveryWords {
  const before = amount(remembered.items, remembered.decisions)
  const last = `Cuttings remembers ${before}, last changed on ${formatMoment(remembered.lastCommit, 'exact')}.`
  const advice = [
    'Nothing was changed or deleted by opening it. Close Cuttings before you touch the data folder, and copy the folder before anything else.',
    'If you have a copy of the folder, put it in its place and try again.',
  ]
  if (found === null) {
    return {
      title: 'The archive is empty, and it was not before',
      known: [last, 'The database found now holds nothing.'],
      advice,
      goOn: 'Start a new, empty archive…',
    }
  }
  const now =
    found.archiveId === remembered.archiveId
      ? `The database found now holds ${amount(found.items, found.decisions)}${found.lastCommit === 0 ? '' : `, last changed on ${formatMoment(found.lastCommit, 'exact')}`}.`
      : `The database found now is another archive, with ${amount(found.items, found.decisions)}.`
  return {
    title: 'Something is missing from the archive',
    known: [last, now],
    advice,
    goOn: 'Open what is there…',
  }
}

function amount(items: number, decisions: number): string {
  const itemWords = `${formatCount(items)} ${items === 1 ? 'item' : 'items'}`
  return `${itemWords} and ${formatCount(decisions)} ${decisions === 1 ? 'decision' : 'decisions'} of yours`
}
