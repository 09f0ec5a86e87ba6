import { importOutcomes, type ImportJob, type ImportOutcome } from '@/core/import/import-job'
import { formatCount } from '@/renderer/ui/format-count'

export const outcomeWords: Readonly<Record<ImportOutcome, string>> = {
  added: 'Added',
  details: 'Added without text',
  version: 'Brought up to date',
  here: 'Here already',
  near: 'Nearly the same, left out',
  left: 'Left out, as you chose',
  unread: 'Could not be read',
}

/** "Added: 12 · Here already: 3" */
export function countWords(counts: ImportJob['counts']): string {
  return importOutcomes
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${outcomeWords[outcome]}: ${formatCount(counts[outcome])}`)
    .join(' · ')
}
