/** What a value says in ASCII or UTF-8, as far as it is told to people; '' where it is neither. */
export function derText(bytes: Uint8Array): string {
  const coded = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
  try {
    return decodeURIComponent(coded)
  } catch {
    return ''
  }
}
