/** The texts in an element, each of its own: `<b>Jane Doe</b><i>Reporter</i>` is two lines. White space collapsed. */
export function elementLines(element: Element, most = 20): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const lines: string[] = []
  for (let node = walker.nextNode(); node !== null && lines.length < most; node = walker.nextNode()) {
    if (/^(?:SCRIPT|STYLE|NOSCRIPT)$/.test(node.parentElement?.tagName ?? '')) continue
    const line = (node.nodeValue ?? '').slice(0, 500).replace(/\s+/g, ' ').trim()
    if (line !== '') lines.push(line)
  }
  return lines
}
