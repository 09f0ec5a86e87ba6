import type { Reference } from '@/core/annotation/analysis'

/** More different words are not told one by one. */
const most = 4

/** How else the text speaks of somebody: `“the Foreign Secretary”, “he” 3 times`; '' for no references. */
export function referenceWords(text: string, references: readonly Reference[]): string {
  const forms = new Map<string, { words: string; count: number }>()
  for (const { start, end, level } of references) {
    const written = text.slice(start, end).replace(/\s+/gu, ' ')
    const words = level === 'pronoun' ? written.toLowerCase() : written.replace(/^The /u, 'the ')
    // With capitals or without, with its article or not, it is one title.
    const key = words.toLowerCase().replace(/^the /u, '')
    const form = forms.get(key)
    if (form === undefined) forms.set(key, { words, count: 1 })
    else form.count += 1
  }
  const told = [...forms.values()].map(({ words, count }) =>
    count === 1 ? `“${words}”` : `“${words}” ${String(count)} times`,
  )
  return told.length > most ? `${told.slice(0, most).join(', ')} …` : told.join(', ')
}
