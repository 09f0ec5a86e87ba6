import type { ArticleName, ExportArticle } from '@/core/export/export-article'
import type { ExportMatter } from '@/core/export/export-matter'
import { uniqueFileNames } from '@/core/export/unique-file-names'
import type { EntityType } from '@/core/entity/entity'
import { mapTold, silently, type Told } from '@/core/export/map-told'
import { type CitedWork, citedWorks } from '../cited-works'
import { excerptRecord } from '../excerpts-json/write-excerpts-json'
import { isoTime } from '../iso-time'
import { wholeJson } from '../json/whole-json'
import { zipPackage } from '../package/zip-package'
import { sourceAddress } from '../source-address'

const standard = {
  name: 'ninjs',
  version: '3.1',
  schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
}

/** Where each kind of name stands; the others have no place in the standard. */
const places: Partial<Record<EntityType, 'people' | 'organisations' | 'places' | 'events' | 'objects'>> = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  event: 'events',
  product: 'objects',
  work: 'objects',
}

/**
 * Each article as ninjs 3.1 (IPTC, https://iptc.org/standards/ninjs/), and beside it its quotes, for which that standard has
 * no field, in our own JSON (`excerptRecord`): `NAME.ninjs.json` and `NAME.quotes.json` in a zip. `now`: ms.
 */
export function writeNinjs(
  { excerpts, articles = [] }: ExportMatter,
  now: number,
  told: Told = silently,
): Uint8Array {
  const works = citedWorks(excerpts)
  const known = new Map(articles.map((article) => [article.itemId, article]))
  const names = uniqueFileNames(
    works.map(({ citation }) => citation.title),
    'ninjs.json',
  )
  return zipPackage(
    mapTold(works, told, (work, index) => {
      const name = names[index] ?? ''
      const sidecar = { news: name, quotes: work.excerpts.map(excerptRecord) }
      return [
        [name, wholeJson(newsObject(work, known.get(work.excerpts[0]?.itemId ?? ''), now))],
        [name.replace(/ninjs\.json$/u, 'quotes.json'), wholeJson(sidecar)],
      ] as const
    }).flat(),
  )
}

function newsObject({ citation, excerpts }: CitedWork, article: ExportArticle | undefined, now: number) {
  const { title, authors, source, published, captured } = citation
  const [first] = excerpts
  const day = /^\d{4}-\d\d-\d\d$/u.test(published) ? `${published}T00:00:00Z` : null
  const address = first === undefined ? '' : sourceAddress(first)
  const text = article?.text ?? ''
  return {
    uri: address,
    standard,
    type: 'text',
    profile: 'text-only',
    ...(article === undefined || article.language === '' ? {} : { language: article.language }),
    firstCreated: isoTime(captured),
    versionCreated: isoTime(now),
    ...(day === null ? {} : { contentCreated: day }),
    ...(title === '' ? {} : { headlines: [{ value: title }] }),
    ...(authors.length === 0 ? {} : { by: authors.join(', ') }),
    ...(text === ''
      ? {}
      : {
          bodies: [
            { role: 'main', contentType: 'text/plain', charCount: Array.from(text).length, value: text },
          ],
        }),
    ...(source === '' ? {} : { infoSources: [{ name: source, role: 'publisher' }] }),
    ...named(article?.names ?? []),
  }
}

function named(names: readonly ArticleName[]) {
  const lists: Record<string, { name: string; rel: string }[]> = {}
  for (const { name, type, status } of names) {
    const place = places[type]
    if (place === undefined) continue
    // Who reads it must see what no person has looked at.
    const entry = { name, rel: status === 'confirmed' ? 'mentions' : 'mentions-suggested' }
    lists[place] = [...(lists[place] ?? []), entry]
  }
  return lists
}
