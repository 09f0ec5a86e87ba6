import { cslItem, type CslName } from '@/core/citation/csl-item'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { mapTold, silently, type Told } from '@/core/export/map-told'
import { citedWorks, type CitedWork } from '../cited-works'

/** The articles of the excerpts as BibLaTeX, UTF-8: newspaper articles, or pages where no publication is known. */
export function writeBiblatex(excerpts: readonly Excerpt[], told: Told = silently): Uint8Array {
  return new TextEncoder().encode(`${mapTold(citedWorks(excerpts), told, entry).join('\n\n')}\n`)
}

function entry({ key, citation, excerpts }: CitedWork): string {
  const item = cslItem(citation, key)
  const accessed = (item.accessed?.['date-parts'][0] ?? [])
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  const tags = [...new Set(excerpts.flatMap((excerpt) => excerpt.tags))]
  const fields: readonly (readonly [string, string])[] = [
    ['title', brace(citation.title)],
    ['author', (item.author ?? []).map(nameOf).join(' and ')],
    ['journaltitle', escape(citation.source)],
    ['entrysubtype', citation.source === '' ? '' : 'newspaper'],
    ['date', citation.published],
    // Addresses are taken as they are; only what would end the field goes.
    ['url', citation.url.replace(/[{}\\\s]/gu, (character) => encodeURIComponent(character))],
    ['urldate', accessed],
    ['keywords', tags.map((tag) => escape(tag.replaceAll(',', ' '))).join(', ')],
  ]
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}}`)
  return `@${citation.source === '' ? 'online' : 'article'}{${key},\n${lines.join(',\n')}\n}`
}

function nameOf(name: CslName): string {
  return 'literal' in name ? brace(name.literal) : `${escape(name.family)}, ${escape(name.given)}`
}

/** Braces of its own keep the case of a title, and a body's name in one piece. */
function brace(text: string): string {
  return text === '' ? '' : `{${escape(text)}}`
}

const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function escape(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\{}~^]|[&%$#_]/gu, (sign) => signs[sign] ?? `\\${sign}`)
}
