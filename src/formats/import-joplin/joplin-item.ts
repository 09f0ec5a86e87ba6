import type { ImportFile } from '@/core/import/imported-record'
import { decodeText } from '../decode-text'

export interface JoplinItem {
  readonly kind: 'note' | 'notebook' | 'resource' | 'tag' | 'note-tag' | 'other'
  readonly title: string
  readonly body: string
  /** A field of its end; '' where it is not there. */
  readonly field: (name: string) => string
}

const kinds: Readonly<Record<string, JoplinItem['kind']>> = {
  '1': 'note',
  '2': 'notebook',
  '4': 'resource',
  '5': 'tag',
  '6': 'note-tag',
}

/** In bytes: no item's fields are longer. */
const longestEnd = 8192

/** Whether a file ends with an item's fields: each has an id of 32 digits, and its type last. */
export function isJoplinItem({ bytes }: ImportFile): boolean {
  const end = new TextDecoder().decode(bytes.subarray(Math.max(0, bytes.length - longestEnd)))
  return /(?:^|\n)id: [\da-f]{32}\r?\n/.test(end) && /(?:^|\n)type_: \d{1,2}\s*$/.test(end)
}

/** Title, empty line, body, empty line, fields: as Joplin writes each of its items. */
export function joplinItem(bytes: Uint8Array): JoplinItem {
  const lines = decodeText(bytes, 'utf-8')
    .text.trimEnd()
    .split(/\r\n?|\n/)
  let from = lines.length
  const fields = new Map<string, string>()
  while (from > 0) {
    const match = /^([a-z_]+): ?(.*)$/.exec(lines[from - 1] ?? '')
    if (match?.[1] === undefined) break
    fields.set(match[1], unescaped(match[2] ?? ''))
    from -= 1
  }
  const field = (name: string): string => fields.get(name) ?? ''
  const [title = '', ...body] = lines.slice(0, from)
  return { kind: kinds[field('type_')] ?? 'other', title: title.trim(), body: body.join('\n').trim(), field }
}

function unescaped(value: string): string {
  return value.replace(/\\n/g, '\n').replace(/\\r/g, '\r')
}
