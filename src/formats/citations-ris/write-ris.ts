import { cslItem, type CslName } from '@/core/citation/csl-item'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { mapTold, silently, type Told } from '@/core/export/map-told'
import { citedWorks, type CitedWork } from '../cited-works'

/** The articles of the excerpts as RIS (UTF-8, CRLF), one record each, with its quotes as notes and its tags as keywords. */
export function writeRis(excerpts: readonly Excerpt[], told: Told = silently): Uint8Array {
  const records = mapTold(citedWorks(excerpts), told, record)
  return new TextEncoder().encode(records.join('\r\n'))
}

function record({ citation, excerpts }: CitedWork): string {
  const item = cslItem(citation, '')
  const date =
    citation.published === ''
      ? ''
      : `${citation.published.replaceAll('-', '/')}${'/'.repeat(slashes(citation.published))}`
  const accessed = item.accessed?.['date-parts'][0] ?? []
  const tags = new Set(excerpts.flatMap((excerpt) => excerpt.tags))
  const fields: readonly (readonly [string, string])[] = [
    ['TY', citation.source === '' ? 'ELEC' : 'NEWS'],
    ['TI', citation.title],
    ...(item.author ?? []).map((name) => ['AU', nameOf(name)] as const),
    ['T2', citation.source],
    ['PY', citation.published.slice(0, 4)],
    ['DA', date],
    ['UR', citation.url],
    [
      'Y2',
      accessed.map((part) => String(part).padStart(2, '0')).join('/') + (accessed.length === 0 ? '' : '/'),
    ],
    ...[...tags].map((tag) => ['KW', tag] as const),
    ...excerpts.map((excerpt) => ['N1', noteOf(excerpt)] as const),
  ]
  const lines = fields
    .map(([tag, value]) => [tag, value.replace(/\s+/gu, ' ').trim()] as const)
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `${tag}  - ${value}`)
  return [...lines, 'ER  - ', ''].join('\r\n')
}

/** A date has three slashes, whatever is known of it: `2021/02//`. */
function slashes(published: string): number {
  return 3 - (published.match(/-/gu)?.length ?? 0)
}

function nameOf(name: CslName): string {
  return 'literal' in name ? name.literal.replaceAll(',', ' ') : `${name.family}, ${name.given}`
}

function noteOf({ text, speaker, comment, status }: Excerpt): string {
  return [
    speaker === null ? text : `${speaker}: ${text}`,
    status === 'suggested' ? '(suggested, not confirmed)' : '',
    comment === '' ? '' : `– ${comment}`,
  ].join(' ')
}
