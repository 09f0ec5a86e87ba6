import { isAround, isNeverText, paragraphLength } from './unwanted'

/** Words of class names and ids that publishers give the element around an article's text. */
const likely = /article|story|content|entry|post|body|text|main/i

const paragraphs = new Set(['P', 'PRE', 'BLOCKQUOTE', 'LI', 'TD', 'DD', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'])

interface Score {
  points: number
  text: number
}

/**
 * The element that holds the article: each paragraph's points go to its parent and, less of them, to the elements
 * above (the idea of Readability, https://github.com/mozilla/readability), then elements with a telling
 * name or tag win. The body where nothing is better; null for a document without one.
 */
export function findRoot(document: Document): Element | null {
  const body = document.querySelector('body')
  if (body === null) return null
  const scores = scoreElements(body)
  let best: Element = body
  let most = 0
  for (const [element, score] of scores) {
    const points = score.points * nameFactor(element)
    if (points > most) {
      most = points
      best = element
    }
  }
  return widen(best, scores, body)
}

/** Up while the element above has clearly more of the text: the best one may be only a section of the article. */
function widen(best: Element, scores: ReadonlyMap<Element, Score>, body: Element): Element {
  let root = best
  let text = scores.get(best)?.text ?? 0
  for (let above = best.parentElement; above !== null && above !== body; above = above.parentElement) {
    const more = scores.get(above)?.text ?? 0
    const isArticle =
      above.tagName === 'ARTICLE' || /article-?body|story-?body|entry-content/i.test(above.className)
    if (more > text * (isArticle ? 1.05 : 1.4)) {
      root = above
      text = more
    }
  }
  return root
}

function scoreElements(body: Element): Map<Element, Score> {
  const scores = new Map<Element, Score>()
  const pageLength = paragraphLength(body)
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && (isNeverText(node) || isAround(node, pageLength))
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  )
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Element)) continue
    const text = paragraphs.has(node.tagName) ? ownText(node) : looseText(node)
    if (text < 25) continue
    const points = 1 + Math.min(text / 100, 4)
    let share = 1
    let above = paragraphs.has(node.tagName) ? node.parentElement : node
    for (let step = 0; above !== null; step += 1) {
      const score = scores.get(above) ?? { points: 0, text: 0 }
      score.text += text
      if (step < 4) score.points += points * share
      scores.set(above, score)
      share /= 2
      if (above === body) break
      above = above.parentElement
    }
  }
  return scores
}

/** Length of an element's words outside of links and of paragraphs in it. */
function ownText(element: Element): number {
  if (element.querySelector('p, li, td, div') !== null) return looseText(element)
  let length = element.textContent.trim().length
  for (const link of element.querySelectorAll('a')) length -= link.textContent.length
  return length
}

/** Length of the words that stand in an element without an element of their own. */
function looseText(element: Element): number {
  let length = 0
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) length += (child.nodeValue ?? '').trim().length
  }
  return length
}

function nameFactor(element: Element): number {
  if (element.getAttribute('itemprop') === 'articleBody') return 2
  if (element.tagName === 'ARTICLE') return 1.5
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 500)
  if (likely.test(names)) return 1.25
  return element.tagName === 'UL' || element.tagName === 'OL' || element.tagName === 'TABLE' ? 0.5 : 1
}
