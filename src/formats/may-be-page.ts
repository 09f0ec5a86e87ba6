const pages: ReadonlySet<string> = new Set([
  'text/html',
  'multipart/related',
  'message/rfc822',
  'application/x-webarchive',
  'application/warc',
])

/** Whether what came in may be a page, or hold one (`pageThatCame`). */
export const mayBePage = ({ mediaType }: { readonly mediaType: string }): boolean => pages.has(mediaType)
