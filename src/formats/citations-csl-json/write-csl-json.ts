import { cslItem } from '@/core/citation/csl-item'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { mapTold, silently, type Told } from '@/core/export/map-told'
import { citedWorks } from '../cited-works'
import { wholeJson } from '../json/whole-json'

/** The articles of the excerpts as CSL-JSON (csl-data.json of the CSL project), indented, with their tags as keywords. */
export function writeCslJson(excerpts: readonly Excerpt[], told: Told = silently): Uint8Array {
  const items = mapTold(citedWorks(excerpts), told, ({ key, citation, excerpts: own }) => {
    const tags = [...new Set(own.flatMap((excerpt) => excerpt.tags))]
    return { ...cslItem(citation, key), ...(tags.length === 0 ? {} : { keyword: tags.join(', ') }) }
  })
  return wholeJson(items)
}
