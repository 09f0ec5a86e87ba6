import { formatCount } from './format-count'
import './show-drag-count.css'

/** Several rows that are dragged at once are shown as their number; one alone is shown as it stands. */
export function showDragCount(data: DataTransfer, count: number, what: string): void {
  if (count < 2) return
  const image = document.createElement('div')
  image.className = 'ui-drag-count'
  image.textContent = `${formatCount(count)} ${what}`
  image.setAttribute('aria-hidden', 'true')
  document.body.append(image)
  data.setDragImage(image, -14, -10)
  // The engine draws it once the event is over.
  setTimeout(() => {
    image.remove()
  })
}
