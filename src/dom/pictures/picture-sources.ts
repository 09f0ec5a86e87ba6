/** Attributes that pages put an address in before a script, or the view, makes a picture of it. */
const addressNames = ['data-src', 'data-lazy-src', 'data-original', 'data-hi-res-src', 'data-full-src', 'src']
const setNames = ['data-srcset', 'data-lazy-srcset', 'srcset']

/** Every address that an `img` may show, as written: its own, those of its `picture`, and what lazy loading left aside. */
export function pictureSources(image: Element): string[] {
  const picture = image.parentElement?.tagName === 'PICTURE' ? image.parentElement : null
  const sources = picture === null ? [] : [...picture.querySelectorAll('source')]
  const found = [image, ...sources].flatMap((element) => [
    ...setNames.flatMap((name) => addressesOfSet(element.getAttribute(name) ?? '')),
    ...addressNames.map((name) => element.getAttribute(name)?.trim() ?? ''),
  ])
  return [...new Set([...found, sharedSource(image)].filter((address) => address !== ''))]
}

/** The addresses of a `srcset`: `small.jpg 480w, large.jpg 2x`. */
function addressesOfSet(set: string): string[] {
  return [...set.matchAll(/([^\s,]\S*[^\s,])(?:\s+[\d.]+[wxh])*\s*(?:,|$)/g)].map(
    ([, address = '']) => address,
  )
}

/** SingleFile keeps what stands on a page twice once, in a variable of the styles: `background-image: var(--sf-img-4)`. */
function sharedSource(image: Element): string {
  const name = /var\((--sf-img-\d+)\)/.exec(image.getAttribute('style') ?? '')?.[1]
  if (name === undefined) return ''
  for (const style of image.ownerDocument.querySelectorAll('style')) {
    const text = style.textContent
    const at = text.indexOf(`${name}:`)
    if (at === -1) continue
    const begin = text.indexOf('url(', at) + 4
    const end = text.indexOf(')', begin)
    if (begin > 3 && end !== -1) return text.slice(begin, end).replace(/^["']|["']$/g, '')
  }
  return ''
}
