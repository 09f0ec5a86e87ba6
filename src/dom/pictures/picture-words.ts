import { cleanCharacters } from '@/core/article/clean-characters'
import { elementLines } from '../extract/element-lines'

export interface PictureWords {
  readonly alt: string
  readonly caption: string
}

const longest = 1000

/** What a page says of a picture: its `alt`, and the caption of its figure or beside it. */
export function pictureWords(image: Element): PictureWords {
  const alt = oneLine(image.getAttribute('alt') ?? '')
  const caption = captionOf(image)
  const words = caption === null ? '' : oneLine(elementLines(caption, 40).join(' '))
  return { alt, caption: words === alt ? '' : words }
}

function captionOf(image: Element): Element | null {
  const figure = image.closest('figure')
  if (figure !== null) {
    // A figure of several pictures may caption each by its own figure inside, or all at once.
    return figure.querySelector('figcaption, [class*="caption" i], [itemprop="caption"]')
  }
  let box = image.parentElement
  for (let up = 0; up < 3 && box !== null && box.tagName !== 'BODY'; up += 1) {
    if (box.querySelectorAll('img').length > 1) return null
    const caption = box.querySelector('[class*="caption" i], [itemprop="caption"]')
    if (caption !== null && !caption.contains(image) && caption.textContent.length < 2 * longest)
      return caption
    box = box.parentElement
  }
  return null
}

function oneLine(text: string): string {
  return cleanCharacters(text.replace(/\s+/g, ' ').trim().slice(0, longest))
}
