import type { Mark } from '@/core/annotation/mark'
import { foldName } from '../marks/fold-name'

export interface SpeakerChoice {
  /** null: unknown speaker. */
  readonly name: string | null
  readonly from: 'article' | 'archive' | 'typed' | 'unknown'
}

const mostShown = 50

/**
 * Whom a quote can be given to: persons of the article (most named first), then the archive's speakers, then
 * what was typed where it is a new name, then "unknown". All words typed must be in a name.
 */
export function speakerChoices(
  marks: readonly Mark[],
  archive: readonly string[],
  typed: string,
): SpeakerChoice[] {
  const wanted = foldName(typed)
  const parts = wanted.split(' ')
  const seen = new Set<string>()
  const choices: SpeakerChoice[] = []
  const offer = (name: string, from: 'article' | 'archive') => {
    const folded = foldName(name)
    if (folded === '' || seen.has(folded)) return
    seen.add(folded)
    if (parts.every((part) => folded.includes(part))) choices.push({ name, from })
  }
  for (const name of peopleOf(marks)) offer(name, 'article')
  for (const name of archive) offer(name, 'archive')
  const shown = choices.slice(0, mostShown)
  if (wanted !== '' && !seen.has(wanted))
    shown.push({ name: typed.replace(/\s+/gu, ' ').trim(), from: 'typed' })
  if (wanted === '' || 'unknown'.startsWith(wanted)) shown.push({ name: null, from: 'unknown' })
  return shown
}

function peopleOf(marks: readonly Mark[]): string[] {
  const counts = new Map<string, number>()
  for (const mark of marks) {
    if (mark.kind === 'entity' && mark.type === 'person')
      counts.set(mark.name, (counts.get(mark.name) ?? 0) + 1)
    if (mark.kind === 'quote' && mark.speaker !== null) {
      counts.set(mark.speaker.name, (counts.get(mark.speaker.name) ?? 0) + 1)
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name)
}
