import type { CompanyLink } from '@/core/entity/company'

/**
 * An order for a circle in which those who go together stand together: each next one is the one that is linked most
 * to those placed last (nearer ones count more). O(n²) in the keys, of which there are few.
 */
export function orderOnCircle(keys: readonly string[], links: readonly CompanyLink[]): string[] {
  const strength = new Map<string, number>()
  const pair = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`)
  for (const { a, b, items } of links) strength.set(pair(a, b), items)
  const [first, ...rest] = keys
  if (first === undefined) return []
  const order = [first]
  const left = new Set(rest)
  while (left.size > 0) {
    const near = order.slice(-4).reverse()
    let best = ''
    let most = -1
    for (const key of left) {
      const pull = near.reduce((sum, one, at) => sum + (strength.get(pair(one, key)) ?? 0) / (at + 1), 0)
      if (pull > most) [best, most] = [key, pull]
    }
    order.push(best)
    left.delete(best)
  }
  return order
}
