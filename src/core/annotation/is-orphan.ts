import type { Annotation } from './annotation'

/** Whether a mark counts in another text than the item's: it was not found with certainty when that one came. */
export function isOrphan({ anchors }: Annotation, textId: string): boolean {
  return anchors.some((anchor) => anchor.textId !== textId)
}
