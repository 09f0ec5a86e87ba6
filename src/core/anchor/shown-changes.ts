import type { TextChange } from './text-changes'

/** A piece of a comparison as it is shown; `skipped` stands for so many code units that are the same. */
export type ShownChange = TextChange | { readonly kind: 'skipped'; readonly length: number }

/** Code units of the same text that are shown on each side of a change. */
const around = 160

/** The changes with some of the text around them; longer stretches of the same text are left out. */
export function shownChanges(changes: readonly TextChange[]): ShownChange[] {
  return changes.flatMap((change, index): ShownChange[] => {
    if (change.kind !== 'same') return [change]
    const isFirst = index === 0
    const isLast = index === changes.length - 1
    const head = isFirst ? 0 : around
    const tail = isLast ? 0 : around
    if (change.text.length <= head + tail + around) return [change]
    const parts: ShownChange[] = []
    if (head > 0) parts.push({ kind: 'same', text: wordsUpTo(change.text, head) })
    parts.push({ kind: 'skipped', length: change.text.length - head - tail })
    if (tail > 0) parts.push({ kind: 'same', text: wordsFrom(change.text, change.text.length - tail) })
    return parts
  })
}

function wordsUpTo(text: string, offset: number): string {
  const space = text.indexOf(' ', offset)
  return text.slice(0, space < 0 ? offset : space)
}

function wordsFrom(text: string, offset: number): string {
  const space = text.lastIndexOf(' ', offset)
  return text.slice(space < 0 ? offset : space)
}
