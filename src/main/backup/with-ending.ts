/**
 * The path that a person chose, with the ending that the file gets; some systems do not add it, and a sealed file has one
 * more. A file that is there under the longer name is not hit that way, since the person was asked about the other name only:
 * a number is put in then.
 */
export function withEnding(
  path: string,
  ending: '.zip' | '.zip.enc',
  exists: (path: string) => boolean,
): string {
  if (path.endsWith(ending)) return path
  const stem = path.replace(/\.(?:zip|enc)$/i, '')
  for (let n = 1; ; n += 1) {
    const longer = `${stem}${n === 1 ? '' : ` (${String(n)})`}${ending}`
    if (!exists(longer)) return longer
  }
}
