/** An address as it is indexed and looked for: without its scheme and `www.`, which some people write and others do not. */
export function bareAddress(text: string): string {
  return text.replace(/^(?:[a-z]+:\/\/)?(?:www\.)?(?=[\p{L}\p{N}[])/iu, '')
}

/** The host of an address with a scheme; anything else as it is, since a name may have a slash. */
export function hostOfAddress(text: string): string {
  const host = /^[a-z]+:\/\/[^/?#]*/i.exec(text)?.[0] ?? text
  return bareAddress(host)
}
