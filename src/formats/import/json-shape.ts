import type { ImportFile } from '@/core/import/imported-record'
import { decodeText } from '../decode-text'
import { headOf } from './head-of'
import { jsonMarks } from './json-marks'

/** In bytes; how many paths are noted, and how deep. */
const longest = 1_000_000
const mostPaths = 400
const deepest = 6

const known = new WeakMap<Uint8Array, ReadonlySet<string>>()
const nothing: ReadonlySet<string> = new Set()

/**
 * Which fields a file of JSON has in its beginning, as paths: `bookmarks[].content.url`, `[].is_archived`. Empty for what
 * does not begin like JSON. Broken JSON has a shape too, so that its tool is known when it is reported.
 */
export function jsonShape(file: ImportFile): ReadonlySet<string> {
  if (!/^\s*[[{]/.test(headOf(file))) return nothing
  const before = known.get(file.bytes)
  if (before !== undefined) return before
  const shape = shapeOf(decodeText(file.bytes.subarray(0, longest), 'utf-8').text)
  known.set(file.bytes, shape)
  return shape
}

function shapeOf(text: string): ReadonlySet<string> {
  const paths = new Set<string>()
  const open: string[] = []
  let path = ''
  let string = ''
  for (const { kind, start, end } of jsonMarks(text)) {
    if (kind === '"') string = text.slice(start + 1, Math.min(end - 1, start + 100))
    else if (kind === ':') {
      path = `${open.at(-1) ?? ''}${open.length === 0 ? '' : '.'}${string}`.replace(/^\./, '')
      if (open.length <= deepest) paths.add(path)
    } else if (kind === '{' || kind === '[') {
      open.push(kind === '[' ? `${path}[]` : path)
      path = open.at(-1) ?? ''
    } else if (kind === '}' || kind === ']') {
      open.pop()
      path = open.at(-1) ?? ''
    } else path = open.at(-1) ?? ''
    if (paths.size > mostPaths) break
  }
  return paths
}
