import { useState } from 'react'
import { useView } from '@/renderer/session/use-view'
import type { FoundItem } from './find-hits'
import { openHit } from './open-hit'
import { type HitGesture, type HitSelection, selectHits } from './select-hits'

const nowhere: Pick<HitSelection, 'active' | 'anchor'> = { active: null, anchor: null }

/**
 * What is chosen among the hits: kept in the view, for what is done with many items; one that is chosen alone is
 * opened. `make` returns the row that the keyboard is then at.
 */
export function useHitSelection(found: readonly FoundItem[]) {
  const selectedIds = useView((view) => view.selectedIds)
  const [place, setPlace] = useState(nowhere)
  const now = found.some(({ item }) => item.id === place.active) ? place : nowhere
  const make = (gesture: HitGesture): string | null => {
    const ids = found.map(({ item }) => item.id)
    const { active, anchor, selected } = selectHits(ids, { ...now, selected: selectedIds }, gesture)
    setPlace({ active, anchor })
    useView.getState().show({ selectedIds: selected })
    const [only] = selected
    const hit = selected.length === 1 ? found.find(({ item }) => item.id === only) : undefined
    if (hit !== undefined) openHit(hit)
    return active
  }
  return { active: now.active, selected: new Set(selectedIds), make }
}
