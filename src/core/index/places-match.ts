/** How the words of a phrase stand: side by side, or with at most so many other words between them, in any order. */
export type Nearness = number | null

/** Whether one place of each word can be found so that they stand as asked. Places are ascending. */
export function placesMatch(places: readonly (readonly number[])[], near: Nearness): boolean {
  return near === null ? standTogether(places) : standNear(places, near)
}

function standTogether(places: readonly (readonly number[])[]): boolean {
  const [first] = places
  if (first === undefined) return false
  const at = new Int32Array(places.length)
  for (const start of first) {
    let word = 1
    for (; word < places.length; word += 1) {
      const of = places[word] as readonly number[]
      const wanted = start + word
      let next = at[word] as number
      while (next < of.length && (of[next] as number) < wanted) next += 1
      at[word] = next
      if (next === of.length) return false
      if (of[next] !== wanted) break
    }
    if (word === places.length) return true
  }
  return false
}

/** The narrowest stretch with one place of each word: the foremost word moves on until there is none left. */
function standNear(places: readonly (readonly number[])[], near: number): boolean {
  const at = new Int32Array(places.length)
  for (;;) {
    let first = Infinity
    let last = -1
    let foremost = 0
    for (const [word, of] of places.entries()) {
      const place = of[at[word] as number]
      if (place === undefined) return false
      if (place < first) {
        first = place
        foremost = word
      }
      last = Math.max(last, place)
    }
    if (last - first - (places.length - 1) <= near) return true
    at[foremost] = (at[foremost] as number) + 1
  }
}
