import type { Annotation } from '../../annotation/annotation'
import type { Item } from '../../article/item'
import type { ItemStep } from './item-step'

/** An item with its marks at one moment. */
export interface ItemState {
  /** null: it was not in the archive. */
  readonly item: Item | null
  /** By id. */
  readonly marks: ReadonlyMap<string, Annotation>
}

/**
 * The item as it was before these steps.
 *
 * @param steps all that led from then to `state`, newest first
 */
export function stateBefore(state: ItemState, steps: readonly ItemStep[]): ItemState {
  let { item } = state
  const marks = new Map(state.marks)
  for (const step of steps) {
    if (step.item !== null) [item] = step.item
    for (const [from, to] of step.marks) {
      if (to !== null) marks.delete(to.id)
      if (from !== null) marks.set(from.id, from)
    }
  }
  return { item, marks }
}
