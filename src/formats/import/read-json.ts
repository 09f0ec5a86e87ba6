import { visit } from 'jsonc-parser'
import { decodeText } from '../decode-text'
import { jsonMarks } from './json-marks'
import { isTooDeepJson, tooDeep } from './too-deep-json'

export type ReadJson =
  { readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'fault'; readonly reason: string }

/** JSON of any bytes; `reason` says in which line it goes wrong. Of keys that stand twice in an object the last one holds. */
export function readJson(bytes: Uint8Array): ReadJson {
  const { text } = decodeText(bytes, '')
  if (isTooDeep(text)) return { kind: 'fault', reason: tooDeep }
  try {
    return { kind: 'json', value: JSON.parse(text) }
  } catch {
    return { kind: 'fault', reason: `is no valid JSON: it goes wrong in line ${faultLine(text)}` }
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0
  for (const { kind } of jsonMarks(text)) {
    if (kind === '[' || kind === '{') depth += 1
    else if (kind === ']' || kind === '}') depth -= 1
    if (isTooDeepJson(depth)) return true
  }
  return false
}

function faultLine(text: string): number {
  let line = text.split('\n').length
  visit(
    text,
    { onError: (_code, _offset, _length, startLine) => (line = Math.min(line, startLine + 1)) },
    { disallowComments: true },
  )
  return line
}
