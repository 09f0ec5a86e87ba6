/** The folder of a path, with its slash; '' at the top. */
export function folderOf(path: string): string {
  return path.replace(/[^/]*$/, '')
}
