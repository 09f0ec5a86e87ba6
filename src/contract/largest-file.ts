/** Files above this are not read at all, in bytes. As `maxOriginalBytes` of core, which decides; a test compares them. */
export const largestFile = 10_000_000
