import { offsetOf } from './offset-of'

/** Engines before 128 have no `caretPositionFromPoint`, and later ones may lose `caretRangeFromPoint`. */
interface CaretDocument {
  readonly caretPositionFromPoint?: (x: number, y: number) => CaretPosition | null
  readonly caretRangeFromPoint?: (x: number, y: number) => Range | null
}

/**
 * The canonical offset of the character under a point of the viewport (CSS pixels); null where the point is not
 * on the text of `container`. This is how marks under the pointer are found: they are no elements.
 */
export function offsetAtPoint(container: Element, x: number, y: number): number | null {
  const caret = caretAt(container.ownerDocument, x, y)
  if (caret === null || !(caret.node instanceof Text)) return null
  const { node } = caret
  // A caret stands between two characters: the one under the point is at either side of it.
  for (const offset of [caret.offset, caret.offset - 1]) {
    if (offset >= 0 && offset < node.length && isOver(node, offset, x, y))
      return offsetOf(container, node, offset)
  }
  return null
}

function caretAt(document: CaretDocument, x: number, y: number): { node: Node; offset: number } | null {
  const position = document.caretPositionFromPoint?.(x, y)
  if (position) return { node: position.offsetNode, offset: position.offset }
  const range = position === undefined ? document.caretRangeFromPoint?.(x, y) : null
  return range ? { node: range.startContainer, offset: range.startOffset } : null
}

function isOver(node: Text, offset: number, x: number, y: number): boolean {
  const range = node.ownerDocument.createRange()
  range.setStart(node, offset)
  range.setEnd(node, offset + 1)
  return [...range.getClientRects()].some(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  )
}
