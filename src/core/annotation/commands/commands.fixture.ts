import type { ArticleText } from '../../article/article-text'
import type { CommandContext } from '../../history/change'
import type { Mark } from '../mark'

const words = 'Ann Lee said, “We will rebuild the harbour.” Critics in Port Hale called it “bold and late”.'

export const text: ArticleText = {
  id: 'text-1',
  itemId: 'item-1',
  text: words,
  blocks: [{ kind: 'paragraph', start: 0, end: words.length }],
  links: [],
  sha256: '',
  made: 0,
}

/** Ids count up and time passes one ms with each new context. */
export function contexts(): () => CommandContext {
  let ids = 0
  let now = 1000
  return () => ({ now: (now += 1), newId: () => `id-${String((ids += 1))}` })
}

export function spanOf(part: string): { start: number; end: number } {
  const start = words.indexOf(part)
  return { start, end: start + part.length }
}

const base = {
  itemId: 'item-1',
  status: 'suggested',
  annotation: null,
  confidence: 0.8,
  reason: 'test',
} as const

export const personMark: Mark = {
  ...base,
  id: 'suggestion:item-1:entity:0-7',
  spans: [spanOf('Ann Lee')],
  kind: 'entity',
  type: 'person',
  name: 'Ann Lee',
}

export const quoteMark: Mark = {
  ...base,
  id: 'suggestion:item-1:quote',
  spans: [spanOf('“We will rebuild the harbour.”')],
  kind: 'quote',
  quoteKind: 'direct',
  speaker: { name: 'Ann Lee', entityId: null },
  cue: 'said',
}
