/** Whether a file of a folder or a zip may be an article, by its name: the others are parts of saved pages and the like. */
export function isArticleName(path: string): boolean {
  const name = path.split('/').at(-1) ?? ''
  if (path.startsWith('__MACOSX/') || name.startsWith('.')) return false
  return /\.(?:txt|text|md|markdown|mdown|mkd|html?|xhtml?|mhtml?|eml|pdf|docx|webarchive|warc|warc\.gz)$/i.test(
    name,
  )
}
