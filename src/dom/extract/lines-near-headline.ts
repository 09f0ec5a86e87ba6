/** Short texts of a page just before and after its headline, each with how many texts away it stands. */
export interface NearLine {
  readonly text: string
  /** The text before it in the page, '' where there is none. */
  readonly before: string
  readonly after: string
  /** The end of all that stands before it, at most 40 code units: what introduces it. */
  readonly lead: string
}

const most = { before: 8, after: 40 }

/** Empty where the page has no `<h1>`. */
export function linesNearHeadline(document: Document): readonly NearLine[] {
  const heading = document.querySelector('h1')
  if (heading === null) return []
  const collect = (isForward: boolean) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    walker.currentNode = heading
    const texts: string[] = []
    const step = () => (isForward ? walker.nextNode() : walker.previousNode())
    for (
      let node = step();
      node !== null && texts.length < most[isForward ? 'after' : 'before'];
      node = step()
    ) {
      const parent = node.parentElement
      if (parent === null || heading.contains(parent) || /^(?:SCRIPT|STYLE|NOSCRIPT)$/.test(parent.tagName))
        continue
      const text = (node.nodeValue ?? '').slice(0, 300).replace(/\s+/g, ' ').trim()
      if (/[\p{L}\p{N}]/u.test(text)) texts.push(text)
    }
    return texts
  }
  const after = collect(true)
  const before = collect(false).reverse()
  const neighbours = (texts: readonly string[]) =>
    texts.map((text, at) => ({
      text,
      before: texts[at - 1] ?? '',
      after: texts[at + 1] ?? '',
      lead: texts
        .slice(Math.max(0, at - 3), at)
        .join(' ')
        .slice(-40),
    }))
  return [...neighbours(after), ...neighbours(before)]
}
