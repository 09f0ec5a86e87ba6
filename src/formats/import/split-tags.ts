/** Tags that stand in one field with a mark between them. */
export function splitTags(text: string, mark: string | RegExp): string[] {
  return text
    .split(mark)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
}
