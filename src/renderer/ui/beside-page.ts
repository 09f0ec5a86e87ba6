import './beside-page.css'

/** CSS pixels: in half of less there is no room for a text. */
const narrowest = 900

let shown = 0

/** While a page is shown over the right half of this window, dialogs keep to its left half. `show` resolves once it is closed. */
export async function besidePage(show: (isBeside: boolean) => Promise<void>): Promise<void> {
  if (window.innerWidth < narrowest) return show(false)
  const { dataset } = document.documentElement
  shown += 1
  dataset['pageBeside'] = ''
  try {
    await show(true)
  } finally {
    shown -= 1
    if (shown === 0) delete dataset['pageBeside']
  }
}
