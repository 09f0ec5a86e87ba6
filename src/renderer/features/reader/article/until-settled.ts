/** Frames in which the engine lays out what has come near the view, and the parts of that. */
const frames = 4

/**
 * Corrects a place of the view frame by frame, since what comes near is laid out only then and is seldom as high as it was
 * guessed. It ends as soon as a person scrolls or presses a key. An article that
 * is laid out as a whole is looked at once.
 */
export function untilSettled(container: Element, correct: () => void): void {
  if (container.querySelector('.reader-chunk') === null) {
    requestAnimationFrame(() => {
      correct()
    })
    return
  }
  const taken = new AbortController()
  for (const act of ['wheel', 'keydown', 'pointerdown'])
    window.addEventListener(
      act,
      () => {
        taken.abort()
      },
      { signal: taken.signal, capture: true, passive: true },
    )
  let left = frames
  const look = () => {
    if (taken.signal.aborted) return
    correct()
    left -= 1
    if (left === 0) taken.abort()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
