import { fieldOf, mergeFields, noFields, readField, type HeaderFields } from './header-fields'
import { yamlScalar } from './yaml-scalar'

export interface FrontMatter {
  readonly fields: HeaderFields
  /** Code units up to the first line after it. */
  readonly bodyStart: number
}

/**
 * The front matter at the start of a text with line feeds: `---`, lines `key: value` (values in quotes, `[a, b]`
 * or as `- item` lines are understood), `---`. null where there is none.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  if (!/^---[ \t]*\n/.test(text)) return null
  const close = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/g
  close.lastIndex = 3
  const end = close.exec(text)
  if (end === null || end.index > 20_000) return null
  const values = readValues(text.slice(text.indexOf('\n') + 1, end.index + 1))
  if (values.size === 0) return null
  let fields = noFields
  for (const [key, items] of values) {
    const field = fieldOf(key)
    const part = field === null ? null : readField(field, items)
    if (part !== null) fields = mergeFields(fields, part)
  }
  return { fields, bodyStart: end.index + end[0].length }
}

function readValues(lines: string): Map<string, string[]> {
  const values = new Map<string, string[]>()
  let items: string[] = []
  for (const line of lines.split('\n')) {
    const pair = /^([\p{L}][\p{L}\d _-]{0,40}):(?:\s+(.*))?$/u.exec(line)
    const item = /^\s*-\s+(.*)$/.exec(line)
    if (pair?.[1] !== undefined) {
      items = inlineValues((pair[2] ?? '').trim())
      values.set(pair[1], items)
    } else if (item?.[1] !== undefined) {
      items.push(yamlScalar(item[1].trim()))
    }
  }
  return values
}

function inlineValues(value: string): string[] {
  if (value === '' || value === '|' || value === '>') return []
  if (value.startsWith('[') && value.endsWith(']') && !value.startsWith('[[')) {
    return value
      .slice(1, -1)
      .split(',')
      .map((part) => yamlScalar(part.trim()))
      .filter((part) => part !== '')
  }
  return [yamlScalar(value)]
}
