/** A name or title as it is kept: NFC, each run of white space one space, none at the ends. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}
