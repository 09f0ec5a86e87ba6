import type { ImportFile, ImportReader } from '@/core/import/imported-record'
import { decodeText } from '../decode-text'
import { headOf } from '../import/head-of'
import { importRow, type RecordFields } from '../import/import-row'
import { joinNotes } from '../import/join-notes'
import { placeIn } from '../import/place-in'
import { publishedOf } from '../import/published-of'
import { readInstant } from '../import/read-instant'
import { splitTags } from '../import/split-tags'

/**
 * RIS, as Zotero, EndNote, Mendeley, Cuttings and libraries write it: lines `TI  - words`, a record from `TY` to `ER`.
 * https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export const risReader: ImportReader = {
  id: 'ris',
  name: 'RIS (Zotero)',
  takes: (files) => files.filter(isRis),
  *read(files) {
    const mine = files.filter(isRis)
    for (const file of mine) {
      let number = 0
      for (const lines of recordsOf(decodeText(file.bytes, '').text)) {
        number += 1
        const origin = {
          place: placeIn(mine, file, `entry ${number}`),
          original: {
            bytes: new TextEncoder().encode(`${lines.join('\r\n')}\r\n`),
            mediaType: 'application/x-research-info-systems',
          },
        }
        yield importRow(origin, read(lines), 'named')
      }
    }
  },
}

function isRis(file: ImportFile): boolean {
  return /^\s*TY {1,2}- ?[A-Z]{2,}/.test(headOf(file))
}

function* recordsOf(text: string): Generator<readonly string[]> {
  let lines: string[] = []
  for (const line of text.split(/\r\n?|\n/)) {
    if (lines.length === 0 && !/^TY {1,2}-/.test(line)) {
      // Between records only white space should stand; what else does is a record of its own, and bad.
      if (line.trim() === '') continue
    }
    lines.push(line)
    if (/^ER {1,2}-/.test(line)) {
      yield lines
      lines = []
    }
  }
  if (lines.length > 0) yield lines
}

function read(lines: readonly string[]): RecordFields | string {
  const values = valuesOf(lines)
  if (values === null) return 'does not begin with its kind (TY)'
  const all = (...names: string[]): string[] => names.flatMap((name) => values.get(name) ?? [])
  const first = (...names: string[]): string => all(...names)[0] ?? ''
  return {
    foreignId: first('ID') || first('UR') || [first('TI', 'T1'), first('DA', 'PY', 'Y1')].join(' '),
    title: first('TI', 'T1', 'CT', 'BT'),
    url: first('UR', 'LK', 'L2'),
    authors: all('AU', 'A1').map(inOrder),
    source: first('T2', 'JO', 'JF', 'JA', 'J2', 'PB'),
    published: publishedOf(day(first('DA'))) || publishedOf(day(first('PY', 'Y1'))),
    saved: readInstant(first('Y2')),
    language: first('LA'),
    tags: all('KW').flatMap((words) => splitTags(words, ';')),
    comment: joinNotes(...all('N1', 'RN'), ...all('AB', 'N2')),
  }
}

/** A line without a tag goes on the value before it. */
function valuesOf(lines: readonly string[]): Map<string, string[]> | null {
  if (!/^TY {1,2}-/.test(lines[0] ?? '')) return null
  const values = new Map<string, string[]>()
  let last: string[] = []
  for (const line of lines) {
    const [, tag, value = ''] = /^([A-Z][A-Z\d]) {1,2}- ?(.*)$/.exec(line) ?? []
    if (tag === undefined) {
      const before = last.pop()
      if (before !== undefined) last.push(`${before}\n${line.trim()}`.trim())
    } else {
      last = values.get(tag) ?? []
      values.set(tag, last)
      last.push(value.trim())
    }
  }
  return values
}

/** `2024/10/29/` and `2024///`, as `2024/10/29` and `2024`. */
function day(written: string): string {
  return written
    .replace(/\/+[^\d]*$/, '')
    .replace(/^(\d{4}\/\d{1,2}\/\d{1,2})\/.*$/, '$1')
    .replace(/^(\d{4})\/(\d{1,2})$/, '$1-$2')
}

/** `Doe, Jane, Jr` as `Jane Doe Jr`. */
function inOrder(name: string): string {
  const [family = '', given = '', suffix = ''] = name.split(',').map((part) => part.trim())
  return [given, family, suffix].filter((part) => part !== '').join(' ')
}
