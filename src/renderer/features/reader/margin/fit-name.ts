/**
 * As much of a name as has room: all of it, else its last word, else nothing, since a cut name reads as another one.
 * `room` and what `widthOf` gives are CSS px.
 */
export function fitName(name: string, room: number, widthOf: (words: string) => number): string {
  const last = name.trim().split(/\s+/u).at(-1) ?? ''
  return [name, last].find((words) => widthOf(words) <= room) ?? ''
}
