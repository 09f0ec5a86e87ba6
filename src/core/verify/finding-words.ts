import type { Finding, FindingKind } from './finding'

const said: Record<FindingKind, string> = {
  'original-damaged': 'The original is not the one that came in: its SHA-256 is another one',
  'original-missing': 'The original is missing',
  'stamp-invalid': 'The time-stamp of an original does not hold',
  'text-damaged': 'The text is not the one that was saved: its SHA-256 is another one',
  'text-missing': 'The text is missing',
  'picture-damaged': 'A picture is not the one that came in: its SHA-256 is another one',
  'picture-missing': 'A picture of the text is missing',
  'mark-elsewhere': 'A mark’s words do not stand where it says',
  'mark-without-text': 'The text that a mark counts in is missing',
  'named-missing': 'Something that is named is missing',
  counters: 'The counters of the archive are wrong',
  index: 'Search does not know this as it is',
  lists: 'Lists and counts do not know this as it is',
}

/** What can be done about it, without deleting anything. */
const help: Record<FindingKind, string> = {
  'original-damaged': 'A backup from before still has it.',
  'original-missing': 'A backup from before still has it.',
  'stamp-invalid': 'A backup from before may have it as it was; or ask for another.',
  'text-damaged': 'A backup from before still has it.',
  'text-missing': 'A backup from before still has it.',
  'picture-damaged': 'The original may hold it, and a backup from before still has it.',
  'picture-missing': 'The original may hold it, and a backup from before still has it.',
  'mark-elsewhere': 'Repair puts it back where its words and those around them stand exactly once.',
  'mark-without-text': 'A backup from before still has it.',
  'named-missing': 'Repair makes it again, as history knows it.',
  counters: 'Repair counts anew.',
  index: 'Repair makes the search index anew.',
  lists: 'Repair has lists and counts made anew.',
}

/** One line for people. */
export function findingWords({ kind, detail }: Finding): string {
  return `${said[kind]}${detail === '' ? '' : ` (${detail})`}. ${help[kind]}`
}
