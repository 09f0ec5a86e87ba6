import type { ClipFields } from './clip-fields'
import { publishedOf } from './published-of'

export type FieldProblems = Readonly<Record<'title' | 'published' | 'url', string>>

/** What keeps the form from being saved, in words that say what to write instead; '' where all is well. */
export function fieldProblems(fields: ClipFields): FieldProblems {
  return {
    title: fields.title.trim() === '' ? 'Give it a title: the list shows it.' : '',
    published:
      publishedOf(fields.published) === null
        ? 'Write a day that exists, as 2021-02-17, 2021-02 or 2021.'
        : '',
    url: isWebAddress(fields.url.trim())
      ? ''
      : 'Write the whole address, beginning with https:// or http://.',
  }
}

function isWebAddress(text: string): boolean {
  if (text === '') return true
  if (!/^https?:\/\/\S+$/iu.test(text)) return false
  try {
    return new URL(text).hostname !== ''
  } catch {
    return false
  }
}
