import type { IncomingHint } from './incoming-hint'
import type { ProblemReason, ReadOutcome } from './read-outcome'

/** What helps with almost everything. */
export const copyText = 'Copy the article’s text and paste it instead.'

/** Why nothing comes of it, in words for the screen. `what` goes on after the file's name: `is empty`. */
export function refuseIncoming(
  reason: ProblemReason,
  { fileName }: IncomingHint,
  what: string,
  advice: string,
): ReadOutcome {
  const subject = fileName === '' ? 'What was pasted' : `“${fileName}”`
  const kept = fileName === '' ? 'Nothing was saved.' : 'Nothing was saved, and the file is untouched.'
  return { kind: 'problem', reason, message: `${subject} ${what}. ${kept} ${advice}` }
}
