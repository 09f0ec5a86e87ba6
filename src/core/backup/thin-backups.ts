/** What of a backup counts for thinning. */
export interface KeptBackup {
  readonly name: string
  /** ms since the epoch. */
  readonly made: number
  /** All files that it needs, its own too. */
  readonly files: readonly string[]
}

const dayMs = 24 * 60 * 60 * 1000
const newestKept = 4
/** One for each of so many periods of so many days that have any. */
const periods = [
  { days: 1, count: 7 },
  { days: 7, count: 5 },
  { days: 30, count: 12 },
] as const

/**
 * The files that no backup needs any more once backups are thinned by age: of each line the newest four stay, and the
 * newest of each of the last seven days, five weeks and twelve months that have one. Every file that one of them names
 * stays with it.
 *
 * In the order to delete them in: none before those that need it, so that whoever stops in the middle leaves whole backups.
 *
 * @param lines backups of which a later one holds all that an earlier one does, and apart from them those that parted ways
 *   with them, as on another computer or before a restore: none of one line makes one of another needless
 * @param justMade the name of the one that stays whatever its date says: the clock may have been set back since the others
 */
export function thinBackups(lines: readonly (readonly KeptBackup[])[], justMade: string): readonly string[] {
  const needed = new Set(lines.flatMap((line) => keptOf(line, justMade)).flatMap(({ files }) => files))
  // What builds on another one is newer than it; the further files of one that did not fit into a single file are needed by all.
  const all = lines.flat().sort((a, b) => b.made - a.made)
  const files = new Set([...all.map(({ name }) => name), ...all.flatMap((backup) => backup.files)])
  return [...files].filter((name) => !needed.has(name))
}

function keptOf(line: readonly KeptBackup[], justMade: string): readonly KeptBackup[] {
  const newestFirst = [...line].sort((a, b) => b.made - a.made)
  const kept = new Set([...newestFirst.slice(0, newestKept), ...line.filter(({ name }) => name === justMade)])
  for (const { days, count } of periods) {
    const seen = new Set<number>()
    for (const backup of newestFirst) {
      const period = Math.floor(backup.made / (days * dayMs))
      if (seen.size >= count || seen.has(period)) continue
      seen.add(period)
      kept.add(backup)
    }
  }
  return [...kept]
}
