/** Whether a file of a folder or a zip may be a news item of an agency (ninjs, NewsML-G2), by its name; its bytes say whether it is. */
export function mayBeNewsName(path: string): boolean {
  const name = path.split('/').at(-1) ?? ''
  return !path.startsWith('__MACOSX/') && !name.startsWith('.') && /\.(?:json|xml)$/i.test(name)
}
