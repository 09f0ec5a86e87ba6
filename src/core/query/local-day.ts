/** The day on the clock of the person, as `YYYY-MM-DD`: the one that they remember. `time` in ms since the epoch. */
export function localDay(time: number): string {
  const date = new Date(time)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
