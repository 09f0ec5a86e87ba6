/**
 * How large a list will be before it can be measured, CSS px: its rows are drawn with it then, and not in a second pass. Those
 * that are too many or too few are put right when it is measured, before anything is painted.
 */
export function guessedRect(): { readonly width: number; readonly height: number } {
  return { width: 0, height: Math.round(window.innerHeight * 0.75) }
}
