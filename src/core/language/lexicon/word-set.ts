/** The words of a list that is written as text: parted by white space, or by `|` where entries have spaces. */
export function wordSet(list: string): ReadonlySet<string> {
  const parts = list.includes('|') ? list.split('|') : list.split(/\s/u)
  return new Set(parts.map((part) => part.trim().replace(/\s+/gu, ' ')).filter((part) => part !== ''))
}
