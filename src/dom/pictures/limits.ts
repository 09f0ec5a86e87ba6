/** What is kept of one article at most: bytes of a picture, bytes of all, and how many. */
export const pictureLimits = { bytes: 5_000_000, allBytes: 20_000_000, count: 80 }
/** Pixels of a picture that is still shown: decoded, each takes four bytes. */
export const mostPixels = 40_000_000
