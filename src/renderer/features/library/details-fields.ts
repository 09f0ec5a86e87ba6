import { isWebAddress } from '@/core/article/is-web-address'
import { oneLine } from '@/core/article/one-line'
import { typedPublished } from '@/core/article/typed-published'
import type { ItemDetails } from '@/core/article/commands/edit-details'
import type { Item } from '@/core/article/item'

/** The details of an item as they are typed. */
export interface DetailsFields {
  readonly title: string
  readonly source: string
  /** One name per line. */
  readonly authors: string
  readonly published: string
  readonly url: string
  /** Paths with commas between them. */
  readonly tags: string
}

export type DetailsProblems = Readonly<Record<'title' | 'published' | 'url', string>>

export function detailsFields(item: Item, tagPaths: readonly string[]): DetailsFields {
  const { title, source, authors, published, url } = item
  return { title, source, authors: authors.join('\n'), published, url, tags: tagPaths.join(', ') }
}

/** What keeps the details from being saved, in words that say what to write instead; '' where all is well. */
export function detailsProblems(fields: DetailsFields): DetailsProblems {
  return {
    title: oneLine(fields.title) === '' ? 'Type a title.' : '',
    published:
      typedPublished(fields.published) === null
        ? 'Type a day, month or year that exists, as 2021-02-17, 2021-02 or 2021.'
        : '',
    url:
      fields.url.trim() === '' || isWebAddress(fields.url.trim())
        ? ''
        : 'Type the whole address, beginning with https:// or http://.',
  }
}

/** The details that were typed. The fields have to be without problems. */
export function typedDetails(fields: DetailsFields): Omit<ItemDetails, 'language'> {
  return {
    title: oneLine(fields.title),
    source: oneLine(fields.source),
    authors: namesOf(fields.authors, '\n'),
    published: typedPublished(fields.published) ?? '',
    url: fields.url.trim(),
  }
}

/** The paths of the tags that were typed. */
export function typedTags(fields: DetailsFields): readonly string[] {
  return namesOf(fields.tags, ',')
}

function namesOf(typed: string, separator: string): readonly string[] {
  return [...new Set(typed.split(separator).map(oneLine))].filter((name) => name !== '')
}
