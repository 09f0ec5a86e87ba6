import type { HeaderFields } from '@/core/article/header-fields'
import { readNewsml } from './newsml-g2/read-newsml'
import { readNinjs } from './ninjs/read-ninjs'

export interface ReadNews {
  readonly mediaType: 'application/json' | 'application/xml'
  readonly partType: 'text/html' | 'text/plain'
  readonly text: string
  readonly fields: HeaderFields
  readonly warnings: readonly string[]
}

/** A news item in a format of the agencies; null where a text is none. */
export function readNews(text: string): ReadNews | null {
  const item = readNinjs(text)
  if (item !== null) return { ...item, mediaType: 'application/json', partType: item.mediaType, warnings: [] }
  const items = readNewsml(text)
  const [first] = items ?? []
  if (items === null || first === undefined) return null
  const others = items.length - 1
  const warnings =
    others === 0
      ? []
      : [
          `It holds ${items.length.toLocaleString()} news items: this is the first. The original keeps all of them.`,
        ]
  return { ...first, mediaType: 'application/xml', partType: first.mediaType, warnings }
}
