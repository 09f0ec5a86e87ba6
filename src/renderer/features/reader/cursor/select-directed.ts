import type { TextIndex } from '@/dom/highlight/index-text'
import { offsetOf } from '@/dom/highlight/offset-of'
import { rangeOf } from '@/dom/highlight/range-of'
import type { DirectedSpan } from './extend-selection'

/** The selection in the article with its direction; null where nothing is selected. */
export function selectedDirected({ container }: TextIndex): DirectedSpan | null {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed) return null
  const { anchorNode, focusNode } = selection
  if (anchorNode === null || focusNode === null) return null
  const anchor = offsetOf(container, anchorNode, selection.anchorOffset)
  const focus = offsetOf(container, focusNode, selection.focusOffset)
  return anchor === null || focus === null ? null : { anchor, focus }
}

/** Selects in the article so that `focus` is the end that moves; nothing where both are the same. */
export function selectDirected(index: TextIndex, { anchor, focus }: DirectedSpan): void {
  const selection = document.getSelection()
  if (selection === null) return
  const range =
    anchor === focus ? null : rangeOf(index, { start: Math.min(anchor, focus), end: Math.max(anchor, focus) })
  if (range === null) selection.removeAllRanges()
  else if (anchor < focus) {
    selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
  } else
    selection.setBaseAndExtent(range.endContainer, range.endOffset, range.startContainer, range.startOffset)
}
