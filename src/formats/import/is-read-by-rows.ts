/** Bytes of a file that is text and objects as a whole. */
const wholeUpTo = 4_000_000

/** Whether a file is so large that its records are read some at a time, where they stand in a list, and is of bytes that can be. */
export const isReadByRows = (bytes: Uint8Array): boolean => bytes.length > wholeUpTo && !isWide(bytes)

/** Whether letters have two bytes each (UTF-16): among the first is a zero, or the mark. */
const isWide = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, 4).some((unit) => unit === 0 || unit === 0xfe || unit === 0xff)
