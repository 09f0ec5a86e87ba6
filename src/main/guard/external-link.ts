const longest = 8_192
/** Others can attach files in some mail programs. */
const mailFields = new Set(['to', 'cc', 'bcc', 'subject', 'body', 'in-reply-to'])

/**
 * A link as it may be handed to the system: http, https or mailto, written anew from its parsed parts. null for
 * everything else, since the system would start programs for other schemes.
 */
export function externalLink(link: string): string | null {
  let url: URL
  try {
    url = new URL(link)
  } catch {
    return null
  }
  if (url.href.length > longest) return null
  if (url.protocol === 'mailto:') return mailLink(url)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  return url.hostname === '' ? null : url.href
}

function mailLink(url: URL): string {
  for (const field of [...url.searchParams.keys()])
    if (!mailFields.has(field.toLowerCase())) url.searchParams.delete(field)
  // Mail programs take a plus sign for itself, not for a space.
  url.search = url.search.replaceAll('+', '%20')
  return url.href
}
