/**
 * Runs in the captured page, in a world of its own: goes down the page as a reader would, so that what is loaded only
 * when it is looked at is there, then waits for its pictures. Ends by itself after four seconds.
 */
export const unfoldScript = `(async () => {
  const end = Date.now() + 4000
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
  for (const lazy of document.querySelectorAll('img[loading=lazy], iframe[loading=lazy]')) lazy.loading = 'eager'
  const root = document.scrollingElement ?? document.documentElement
  for (let top = 0; top < root.scrollHeight && Date.now() < end; top += Math.max(200, innerHeight * 0.8)) {
    window.scrollTo(0, top)
    await wait(120)
  }
  window.scrollTo(0, 0)
  const isComing = (image) => image.currentSrc !== '' && !image.complete
  do await wait(100)
  while (Date.now() < end && [...document.images].some(isComing))
})()`
