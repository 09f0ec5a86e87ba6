/** The address of a web page as people type it: the scheme may be left out. null where it is none. */
export function typedAddress(typed: string): string | null {
  const text = typed.trim()
  if (text === '' || /\s/.test(text)) return null
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`)
    return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url.href : null
  } catch {
    return null
  }
}
