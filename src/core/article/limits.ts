/** Largest original that is taken in, in bytes: 10 MB as file managers count. */
export const maxOriginalBytes = 10_000_000
