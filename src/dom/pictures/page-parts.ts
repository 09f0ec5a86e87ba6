/**
 * The bytes of what a page loads, as far as they came in with it; null for the rest. `written`: as the page names it,
 * `address`: taken against the page's own; '' where that makes none.
 */
export type PageParts = (written: string, address: string) => Uint8Array | null

/** A page that came without its parts: what it holds within itself is found all the same. */
export const noParts: PageParts = () => null
