import { formatBytes } from './format-bytes'
import type { PlaceRoom, RoomFacts } from './room-facts'
import { archiveReserve, backupReserve, lowRoom, noRoom } from './room-limits'

export interface RoomWarning {
  readonly about: 'archive' | 'backups'
  /** Something is refused already; else there is still time. */
  readonly isOut: boolean
  /** In a few words: "Only 800 MB are free". */
  readonly short: string
  /** What it means, in one or two sentences. */
  readonly text: string
}

/** What a person should know about the room that is left, the worst about the archive first; nothing while there is enough. */
export function judgeRoom(facts: RoomFacts): readonly RoomWarning[] {
  const archive = aboutArchive(facts)
  const backups = facts.backups === null ? null : aboutBackups(facts.backups)
  // On one disk the archive's warning says it, unless only backups are refused.
  const isSaid = facts.isOneDisk && archive !== null && (archive.isOut || backups?.isOut !== true)
  return [archive, isSaid ? null : backups].filter((warning) => warning !== null)
}

/** Is there so little left that an error of the storage means a full disk? */
export const isFull = ({ data, quotaLeft }: RoomFacts): boolean =>
  Math.min(data.free ?? Infinity, quotaLeft ?? Infinity) < noRoom

function aboutArchive({ data, quotaLeft }: RoomFacts): RoomWarning | null {
  const of = (isOut: boolean, short: string, text: string): RoomWarning => ({
    about: 'archive',
    isOut,
    short,
    text,
  })
  if (data.problem === 'read-only')
    return of(
      true,
      'Nothing can be saved',
      'The disk of your archive can only be read now, and nothing can be saved. What is there is unharmed.',
    )
  if (data.problem === 'not-allowed')
    return of(
      true,
      'Nothing can be saved',
      'This account is not allowed to write into the data folder any more, and nothing can be saved. What is there is unharmed.',
    )
  const free = Math.min(data.free ?? Infinity, quotaLeft ?? Infinity)
  const isQuota = free !== data.free
  if (free >= lowRoom) return null
  const short = `Only ${formatBytes(free)} are free`
  const left = isQuota
    ? `The browser engine lets the archive grow by ${formatBytes(free)} only.`
    : `${formatBytes(free)} are free on the disk of your archive.`
  if (free < archiveReserve)
    return of(
      true,
      free < noRoom && !isQuota ? 'The disk is full' : short,
      `${left} Nothing new is taken in until there is more room; reading, marking, tagging and writing go on.`,
    )
  return of(
    false,
    short,
    `${left} All goes on as usual; below ${formatBytes(archiveReserve)} nothing new would be taken in.`,
  )
}

function aboutBackups({ free, problem }: PlaceRoom): RoomWarning | null {
  const of = (isOut: boolean, short: string, text: string): RoomWarning => ({
    about: 'backups',
    isOut,
    short,
    text,
  })
  const none = 'No backup can be made'
  if (problem === 'read-only')
    return of(true, none, 'The folder of your backups is on a disk that can only be read now.')
  if (problem === 'not-allowed')
    return of(true, none, 'This account is not allowed to write into the folder of your backups.')
  if (free === null || free >= lowRoom) return null
  const text = `${formatBytes(free)} are free where your backups are kept.`
  if (free < backupReserve) return of(true, none, text)
  return of(false, `Only ${formatBytes(free)} are free for backups`, text)
}
