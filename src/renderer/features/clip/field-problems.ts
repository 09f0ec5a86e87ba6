import { isWebAddress } from '@/core/article/is-web-address'
import { typedPublished } from '@/core/article/typed-published'
import type { ClipFields } from './clip-fields'

export type FieldProblems = Readonly<Record<'title' | 'published' | 'url', string>>

/** What keeps the form from being saved, in words that say what to write instead; '' where all is well. */
export function fieldProblems(fields: ClipFields): FieldProblems {
  return {
    title: fields.title.trim() === '' ? 'Give it a title: the list shows it.' : '',
    published:
      typedPublished(fields.published) === null
        ? 'Write a day that exists, as 2021-02-17, 2021-02 or 2021.'
        : '',
    url:
      fields.url.trim() === '' || isWebAddress(fields.url.trim())
        ? ''
        : 'Write the whole address, beginning with https:// or http://.',
  }
}
