/** Files above this are not read at all, in bytes. As `maxOriginalBytes` of core, which decides; a test compares them. */
export const largestFile = 10_000_000
/** PDFs; as `maxPdfBytes` of core. */
export const largestPdf = 100_000_000
/** What is too large for an article comes up to this, and is kept where it could not be read; as `mostUnreadBytes` of core. */
export const largestUnread = 50_000_000
/** What comes beside a page, all together, in bytes. */
export const largestBeside = 20_000_000
