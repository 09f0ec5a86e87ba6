import type { NoteStep } from './note-step'

/** What one sitting left of a note: its last save stands for all of them. */
export interface NoteSitting extends NoteStep {
  /** When its first save was, ms since the epoch. */
  readonly since: number
  /** How many saves it has. */
  readonly saves: number
}

/** ms between two saves after which the second one is of another sitting. */
const longestPause = 15 * 60_000
/** ms: a long sitting is cut where one of these begins, so that it leaves more than one version. */
const cutAt = 3_600_000

/**
 * The saves of a note, newest first, grouped by sitting: a note is saved at each pause of typing, and nobody looks for one
 * of these. Only typing is grouped: what was done to the note by a command of its own, undone or gone back to stands alone.
 *
 * @param before sittings of newer steps, the last of which may go on
 */
export function noteSittings(before: readonly NoteSitting[], steps: readonly NoteStep[]): NoteSitting[] {
  const sittings = [...before]
  for (const step of steps) {
    const last = sittings.at(-1)
    if (last !== undefined && goesOn(last, step))
      sittings[sittings.length - 1] = { ...last, since: step.at, saves: last.saves + 1 }
    else sittings.push({ ...step, since: step.at, saves: 1 })
  }
  return sittings
}

function goesOn(newer: NoteSitting, step: NoteStep): boolean {
  const pause = newer.since - step.at
  return (
    isTyping(newer) &&
    isTyping(step) &&
    pause >= 0 &&
    pause <= longestPause &&
    Math.floor(newer.at / cutAt) === Math.floor(step.at / cutAt)
  )
}

const isTyping = ({ kind, name }: NoteStep): boolean => kind === 'do' && name === 'Edit note'
