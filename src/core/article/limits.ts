/** Largest original that is taken in, in bytes. */
export const maxOriginalBytes = 10 * 1024 * 1024
