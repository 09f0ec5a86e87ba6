import type { EmbeddedExcerpt } from '@/core/note/embedded-excerpt'
import type { ReferenceKind } from '@/core/note/rich-text'

/**
 * Addresses within the archive, as a note's Markdown holds them: `cuttings:note/<id>`, `cuttings:item/<id>`,
 * `cuttings:entity/<key>`, and `cuttings:excerpt/<id>?…` with all that an excerpt needs besides its words.
 */
export function referenceLink(to: ReferenceKind, id: string): string {
  return `cuttings:${to}/${encode(id)}`
}

/** What a note's Markdown has in it where it refers to something, or quotes from an article: any of these. */
export function namingMarks(to: ReferenceKind, id: string): readonly string[] {
  const reference = `<${referenceLink(to, id)}>`
  return to === 'item' ? [reference, `?item=${encode(id)}&`] : [reference]
}

export function readReferenceLink(href: string): { to: ReferenceKind; id: string } | null {
  const match = /^cuttings:(note|item|entity)\/([^?#]+)$/.exec(href)
  const id = decode(match?.[2] ?? '')
  return match === null || id === null ? null : { to: match[1] as ReferenceKind, id }
}

export function excerptLink({
  id,
  itemId,
  kind,
  status,
  speaker,
  start,
  end,
  citation,
}: EmbeddedExcerpt): string {
  const { title, authors, source, url, published, captured, originalSha256 } = citation
  const fields: readonly (readonly [string, string])[] = [
    ['item', itemId],
    ['kind', kind],
    ['status', status],
    ['start', String(start)],
    ['end', String(end)],
    ...(speaker === null ? [] : [['speaker', speaker] as const]),
    ['title', title],
    ...authors.map((author) => ['author', author] as const),
    ['source', source],
    ['url', url],
    ['published', published],
    ['captured', String(captured)],
    ['sha256', originalSha256],
  ]
  return `cuttings:excerpt/${encode(id)}?${fields.map(([key, value]) => `${key}=${encode(value)}`).join('&')}`
}

/** null where it is no such address, or not whole. */
export function readExcerptLink(href: string): Omit<EmbeddedExcerpt, 'text'> | null {
  const match = /^cuttings:excerpt\/([^?#]+)\?(.*)$/.exec(href)
  const id = decode(match?.[1] ?? '')
  if (match === null || id === null) return null
  const fields = (match[2] ?? '').split('&').map((field) => {
    const at = field.indexOf('=')
    return [field.slice(0, at), decode(field.slice(at + 1)) ?? ''] as const
  })
  const all = (key: string) => fields.filter(([name]) => name === key).map(([, value]) => value)
  const one = (key: string) => all(key)[0] ?? ''
  const kind = (['highlight', 'comment', 'quote'] as const).find((known) => known === one('kind'))
  const [start, end, captured] = [Number(one('start')), Number(one('end')), Number(one('captured'))]
  if (kind === undefined || !Number.isInteger(start) || !Number.isInteger(end)) return null
  return {
    id,
    itemId: one('item'),
    kind,
    status: one('status') === 'suggested' ? 'suggested' : 'confirmed',
    speaker: all('speaker')[0] ?? null,
    start,
    end,
    citation: {
      title: one('title'),
      authors: all('author'),
      source: one('source'),
      url: one('url'),
      published: one('published'),
      captured,
      originalSha256: one('sha256'),
    },
  }
}

/** Nothing is left that Markdown would read as its own. */
function encode(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*~_]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value)
  } catch {
    return null
  }
}
