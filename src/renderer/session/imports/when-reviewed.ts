import { useImports } from './use-imports'

/** Calls back once no review, progress or report of an import stands in a dialog: at once where none does. */
export function whenReviewed(then: () => void): void {
  if (!isShown()) {
    then()
    return
  }
  let isOver = false
  const stop = useImports.subscribe(() => {
    // A review that ends may be followed by its progress within the same act.
    queueMicrotask(() => {
      if (isShown() || isOver) return
      isOver = true
      stop()
      then()
    })
  })
}

function isShown(): boolean {
  const { reviews, shownId } = useImports.getState()
  return reviews.length > 0 || shownId !== null
}
