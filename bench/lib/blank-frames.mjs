/**
 * Runs in the page: scrolls a list down frame by frame, and counts the frames in which a part of it that is in view has
 * no row, or a row without words.
 *
 * @param {[label: string, step: number, count: number]} what the list's name, CSS px of a frame, frames
 */
export function blankFrames([label, step, count]) {
  const list = document.querySelector(`[role=listbox][aria-label="${label}"]`)
  list.scrollTop = 0
  const isBlank = () => {
    const view = list.getBoundingClientRect()
    const end = Math.min(view.bottom, list.firstElementChild.getBoundingClientRect().bottom)
    const rows = [...list.querySelectorAll('[role=option]')]
      .map((row) => ({ box: row.getBoundingClientRect(), words: row.textContent.trim() }))
      .filter(({ box }) => box.bottom > view.top && box.top < view.bottom)
    const covered = Math.max(view.top, ...rows.map(({ box }) => box.bottom))
    return rows.some(({ words }) => words === '') || covered < end - 1
  }
  return new Promise((resolve) => {
    let blank = 0
    let frames = 0
    const frame = () => {
      frames += 1
      if (isBlank()) blank += 1
      list.scrollTop += step
      if (frames < count) requestAnimationFrame(frame)
      else resolve({ blank, frames, rows: list.querySelector('[role=option]')?.getAttribute('aria-setsize') })
    }
    requestAnimationFrame(frame)
  })
}
