/** More bytes than fifty lines of text have; a file of a hundred thousand excerpts is not decoded for its beginning. */
const mostBytes = 100_000

/** The first lines of a file, long ones cut. Where there is more, the last line says so. */
export function previewLines(bytes: Uint8Array, most: number, longest = 400): string {
  const text = new TextDecoder().decode(bytes.subarray(0, mostBytes))
  const lines = text.trimEnd().split('\n')
  const shown = lines
    .slice(0, most)
    .map((line) => (line.length > longest ? `${line.slice(0, longest)}…` : line))
  return (lines.length > most || bytes.length > mostBytes ? [...shown, '…'] : shown).join('\n')
}
