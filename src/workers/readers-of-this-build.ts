/** Put in by the bundler: see `scripts/lib/readers-hash.mjs`. */
declare const __READERS__: string

/** The readers that this build has, as one word: an import that others began may count its rows in another way. */
export const readersOfThisBuild = __READERS__
