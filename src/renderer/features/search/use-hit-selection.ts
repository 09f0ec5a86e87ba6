import { useView } from '@/renderer/session/use-view'
import { openHit } from './open-hit'
import type { ResultRow } from './result-rows'
import { type HitGesture, selectHits } from './select-hits'
import { useHitPlace } from './use-hit-place'

type HitRow = Extract<ResultRow, { kind: 'hit' }>

/**
 * What is chosen among the hits, by the keys of their lines; the items of it are kept in the view, for what is done with
 * many. One that is chosen alone is opened; what would leave the list is opened by a click or by Enter alone. `make`
 * returns the line that the keyboard is then at.
 */
export function useHitSelection(rows: readonly ResultRow[]) {
  const selectedIds = useView((view) => view.selectedIds)
  const { place, put } = useHitPlace()
  const hits = rows.filter((row) => row.kind === 'hit')
  const now = hits.some(({ key }) => key === place.active) ? place : { ...place, active: null, anchor: null }
  const chosen = new Set(selectedIds)
  const own = new Set(place.selected)
  const isSelected = ({ key, found: { item, hit } }: HitRow): boolean =>
    hit.kind === 'article' ? item !== null && chosen.has(item.id) : own.has(key)
  const make = (gesture: HitGesture): string | null => {
    const keys = hits.map(({ key }) => key)
    const before = hits.filter(isSelected).map(({ key }) => key)
    const next = selectHits(keys, { ...now, selected: before }, gesture)
    put(next)
    const selected = new Set(next.selected)
    const rowsChosen = hits.filter(({ key }) => selected.has(key))
    const items = new Set(rowsChosen.flatMap(({ found: { item } }) => (item === null ? [] : [item.id])))
    useView.getState().show({ selectedIds: [...items] })
    const [only] = rowsChosen
    const staysHere = only?.found.item !== null || gesture.kind === 'to'
    if (only !== undefined && rowsChosen.length === 1 && staysHere) openHit(only.found)
    return next.active
  }
  return { active: now.active, isSelected, make }
}
