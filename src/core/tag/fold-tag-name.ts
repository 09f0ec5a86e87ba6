/** How two tag names are compared: case and the form of accents make no difference. */
export function foldTagName(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('en').trim()
}
