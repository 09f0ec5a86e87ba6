import { guidOf } from '@/core/export/guid-of'
import type { Excerpt } from '@/core/excerpt/excerpt'

/** The address of an excerpt's article as a program needs one: its own, or a name (`urn:uuid:…`) where it has none. */
export function sourceAddress({ itemId, citation }: Pick<Excerpt, 'itemId' | 'citation'>): string {
  try {
    const { protocol, href } = new URL(citation.url)
    if (protocol === 'http:' || protocol === 'https:') return href
  } catch {
    // A name stands for what is no address.
  }
  return `urn:uuid:${guidOf(itemId)}`
}
