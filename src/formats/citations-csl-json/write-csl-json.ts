import { cslItem } from '@/core/citation/csl-item'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { citedWorks } from '../cited-works'
import { wholeJson } from '../json/whole-json'

/** The articles of the excerpts as CSL-JSON (csl-data.json of the CSL project), indented. */
export function writeCslJson(excerpts: readonly Excerpt[]): Uint8Array {
  const items = citedWorks(excerpts).map(({ key, citation }) => cslItem(citation, key))
  return wholeJson(items)
}
