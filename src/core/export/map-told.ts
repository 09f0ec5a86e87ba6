/** Told how far a writer has come in the longest of its loops: so many done, of so many. */
export type Told = (done: number, of: number) => void

/** For who does not want to know. */
export const silently: Told = () => undefined

/** As `map`, telling after each. */
export function mapTold<T, R>(list: readonly T[], told: Told, make: (value: T, index: number) => R): R[] {
  return list.map((value, index) => {
    const made = make(value, index)
    told(index + 1, list.length)
    return made
  })
}
