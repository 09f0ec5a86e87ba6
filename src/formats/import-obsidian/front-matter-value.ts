/** The value of a key in front matter that stands in one line, without its quotation marks; '' where it has none. */
export function frontMatterValue(head: string, key: string): string {
  const line = head.split('\n').find((one) => one.startsWith(`${key}:`)) ?? ''
  const value = line.slice(key.length + 1).trim()
  const double = /^"(.*)"$/.exec(value)?.[1]
  if (double !== undefined) return double.replace(/\\(["\\])/g, '$1')
  return /^'(.*)'$/.exec(value)?.[1]?.replace(/''/g, "'") ?? value
}
