let isMarked = false

/** Notes when rows of the list were on the screen for the first time: what `npm run bench:start` measures. */
export function markListPainted(): void {
  if (isMarked) return
  isMarked = true
  // The first task after the frame that shows them.
  requestAnimationFrame(() => {
    setTimeout(() => performance.mark('cuttings:list-painted'))
  })
}
