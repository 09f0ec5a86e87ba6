/**
 * The scheme and host of the archive's origin are fixed for ever: IndexedDB belongs to the origin, and a changed
 * origin is an empty archive. See docs/decisions/0001-storage-and-origin.md.
 */
export const appScheme = 'app'
export const appHost = 'cuttings'
export const appOrigin = `${appScheme}://${appHost}`
export const startUrl = `${appOrigin}/index.html`
