/** Frames in which the engine lays out what has come near the view, and the parts of that. */
const frames = 4

/**
 * Corrects a place of the view frame by frame, since what comes near is laid out only then and is seldom as high as it was
 * guessed. The first article of a window also stands in another font until its own is read, which makes it a sixth
 * higher. It ends as soon as a person scrolls or presses a key.
 */
export function untilSettled(container: Element, correct: () => void): void {
  const taken = new AbortController()
  for (const act of ['wheel', 'keydown', 'pointerdown'])
    window.addEventListener(
      act,
      () => {
        taken.abort()
      },
      { signal: taken.signal, capture: true, passive: true },
    )
  // An article without chunks is laid out as a whole.
  let left = container.querySelector('.reader-chunk') === null ? 1 : frames
  const look = () => {
    if (taken.signal.aborted) return
    correct()
    if (document.fonts.status === 'loaded') left -= 1
    if (left === 0) taken.abort()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
