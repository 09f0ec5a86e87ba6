/** ms: a window that is covered or minimised paints nothing. */
const longest = 200

/**
 * Resolves once what is on its way to the screen has been painted: for what is read after it, which would take the
 * database and the processor from it.
 */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longest)
    requestAnimationFrame(() => {
      // The first task after the frame.
      setTimeout(() => {
        clearTimeout(timer)
        resolve()
      })
    })
  })
}
