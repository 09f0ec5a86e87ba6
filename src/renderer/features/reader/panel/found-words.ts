import type { Mention } from '@/core/annotation/analysis'
import type { EntityMentionMark } from '@/core/annotation/mark'
import { formatDateRange } from '@/renderer/ui/format-date-range'

/** More different titles are not told one by one. */
const most = 3

/** The engine's findings by their place, to look up what it found at a mark. */
export function mentionsByPlace(mentions: readonly Mention[]): ReadonlyMap<string, Mention> {
  return new Map(mentions.map((mention) => [`${String(mention.start)}-${String(mention.end)}`, mention]))
}

/** What the text says beside the mentions of a name: the titles of a person, the day that a date means; '' for nothing. */
export function foundWords(marks: readonly EntityMentionMark[], found: ReadonlyMap<string, Mention>): string {
  const told = new Map<string, string>()
  for (const { spans, type } of marks) {
    const [{ start, end }] = spans
    const mention = found.get(`${String(start)}-${String(end)}`)
    const words = type === 'date' ? formatDateRange(mention?.date ?? '') : (mention?.role ?? '')
    const plain = words.replace(/\s+/gu, ' ')
    if (plain !== '' && !told.has(plain.toLowerCase())) told.set(plain.toLowerCase(), plain)
  }
  const isTitle = marks[0]?.type !== 'date'
  const all = [...told].filter(
    ([plain]) => !isTitle || ![...told.keys()].some((other) => isWithin(plain, other)),
  )
  const words = all.map(([, written]) => written)
  return words.length > most ? `${words.slice(0, most).join(', ')} …` : words.join(', ')
}

/** "envoy" says no more than "envoy to Russia" does. */
function isWithin(part: string, whole: string): boolean {
  return part !== whole && ` ${whole} `.includes(` ${part} `)
}
