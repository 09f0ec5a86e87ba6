import { yamlScalar } from '@/core/article/yaml-scalar'

/** The value of a key in front matter that stands in one line, without its quotation marks; '' where it has none. */
export function frontMatterValue(head: string, key: string): string {
  const line = head.split('\n').find((one) => one.startsWith(`${key}:`)) ?? ''
  return yamlScalar(line.slice(key.length + 1).trim())
}
