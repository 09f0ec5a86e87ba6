/** Why a backup is not taken, for a person. */
export function refusalWords(reason: string): string {
  const words: Record<string, string> = {
    'not-a-backup': 'That file is no backup of Cuttings.',
    'cut-short': 'That backup is cut short: its end is missing.',
    damaged: 'That backup is damaged.',
    newer: 'That backup was made by a newer Cuttings. Install the newest version.',
    'missing-file': 'A file that the backup builds on is not beside it.',
    'wrong-counts': 'That backup does not hold as much as it says.',
    unreadable: 'That backup cannot be read from its disk.',
  }
  return words[reason] ?? 'That backup cannot be taken.'
}
