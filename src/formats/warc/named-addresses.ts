const attributes =
  /\b(src|srcset|href|data-[\w-]+)\s*=\s*(?:"([^"]{1,20000})"|'([^']{1,20000})'|([^\s>"']{1,2000}))/gi

/** The absolute addresses that a page's source names as its parts, in `frames` those of its `iframe`s. Linear in its length. */
export function namedAddresses(
  source: string,
  base: string,
): { readonly parts: ReadonlySet<string>; readonly frames: ReadonlySet<string> } {
  const parts = new Set<string>()
  const frames = new Set<string>()
  for (const match of source.matchAll(attributes)) {
    const [, name = '', double, single, bare] = match
    const written = (double ?? single ?? bare ?? '').replace(/&amp;/g, '&')
    if (/^data:/i.test(written)) continue
    const isSet = /srcset$/i.test(name)
    const addresses = isSet ? written.split(/,\s+|\s+/) : [written]
    const isFrame = /<i?frame\b[^<>]*$/i.test(source.slice(Math.max(0, match.index - 300), match.index))
    for (const address of addresses) {
      const url = absolute(address, base)
      if (url !== '') (isFrame ? frames : parts).add(url)
    }
  }
  return { parts, frames }
}

function absolute(written: string, base: string): string {
  try {
    const url = new URL(written.trim(), base)
    url.hash = ''
    return /^https?:$/.test(url.protocol) ? url.href : ''
  } catch {
    return ''
  }
}
