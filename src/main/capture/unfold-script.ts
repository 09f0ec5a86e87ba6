const helpers = `
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
  const bringAll = () => {
    for (const lazy of document.querySelectorAll('img[loading=lazy], iframe[loading=lazy]')) lazy.loading = 'eager'
  }`

/**
 * Runs in the captured page, in a world of its own: goes down the page as a reader would, so that what is loaded only
 * when it is looked at begins to come. What watches for being looked at hears of a place only once that was drawn, which a
 * busy machine does late: each step waits for it. Ends after 60 steps, since some pages grow for ever.
 */
export const unfoldScript = `(async () => {${helpers}
  const drawn = () => Promise.race([wait(1000), new Promise((resolve) => requestAnimationFrame(() => resolve()))])
  bringAll()
  const root = document.scrollingElement ?? document.documentElement
  for (let top = 0, steps = 0; top < root.scrollHeight && steps < 60; steps += 1) {
    window.scrollTo(0, top)
    await wait(60)
    await drawn()
    await drawn()
    top += Math.max(200, innerHeight * 0.8)
  }
  window.scrollTo(0, 0)
})()`

/** Runs there too, and ends once no picture of the page is on its way any more; whoever asks has a limit of its own. */
export const picturesScript = `(async () => {${helpers}
  // What was begun by the last step may begin another one.
  for (let quiet = 0; quiet < 2; ) {
    bringAll()
    await wait(100)
    quiet = [...document.images].every((image) => image.complete) ? quiet + 1 : 0
  }
})()`
