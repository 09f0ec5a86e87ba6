/** The media type that a file's name promises; plain text where it says nothing of use. */
export function mediaTypeOfName(name: string): string {
  const extension = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? ''
  if (['html', 'htm', 'xhtml', 'xht'].includes(extension)) return 'text/html'
  if (['md', 'markdown', 'mdown', 'mkd'].includes(extension)) return 'text/markdown'
  return 'text/plain'
}
