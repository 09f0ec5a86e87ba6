/** The encoding of a label, or UTF-8 where the engine knows none of that name. */
export function encodingOf(label: string): string {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return 'utf-8'
  }
}
