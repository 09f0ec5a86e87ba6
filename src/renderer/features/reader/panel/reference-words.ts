import type { Reference } from '@/core/annotation/analysis'

/** More different words are not told one by one. */
const most = 4

/** How else the text speaks of somebody: `“the Foreign Secretary”, “he” 3 times`; '' for no references. */
export function referenceWords(text: string, references: readonly Reference[]): string {
  const counts = new Map<string, number>()
  for (const { start, end, level } of references) {
    const written = text.slice(start, end).replace(/\s+/gu, ' ')
    // A capital at the beginning of a sentence makes no other word.
    const words = level === 'pronoun' ? written.toLowerCase() : written.replace(/^The /u, 'the ')
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  const told = [...counts].map(([words, count]) =>
    count === 1 ? `“${words}”` : `“${words}” ${String(count)} times`,
  )
  return told.length > most ? `${told.slice(0, most).join(', ')} …` : told.join(', ')
}
