/** Where an address leads, as a person says it: `example.org`; '' where there is none. */
export function hostOf(url: string): string {
  return withoutScheme(url).replace(/[/?#].*$/s, '')
}

/** An address without what nobody types of it. */
export function withoutScheme(url: string): string {
  return url.replace(/^[a-z]+:\/\/(?:www\.)?/i, '')
}
