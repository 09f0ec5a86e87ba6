/**
 * The address that SingleFile (https://github.com/gildas-lormeau/SingleFile) wrote at the beginning of a page that it
 * saved; '' for any other page.
 */
export function singleFileUrl(html: string): string {
  const head = html.slice(0, 4000)
  if (!/<!--\s*Page saved with SingleFile/i.test(head)) return ''
  return /^\s*url:\s*(https?:\/\/\S+)/im.exec(head)?.[1] ?? ''
}
