import { cslItem } from '@/core/citation/csl-item'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { citedWorks } from '../cited-works'

/** The articles of the excerpts as CSL-JSON (csl-data.json of the CSL project), indented. */
export function writeCslJson(excerpts: readonly Excerpt[]): Uint8Array {
  const items = citedWorks(excerpts).map(({ key, citation }) => cslItem(citation, key))
  return new TextEncoder().encode(`${JSON.stringify(items, whole, 2)}\n`)
}

/** Half a surrogate pair is no text to other programs. */
function whole(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value
}
