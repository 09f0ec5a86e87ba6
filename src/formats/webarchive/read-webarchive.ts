import type { PageParts } from '@/dom/pictures/page-parts'
import { readPropertyList } from './read-property-list'

/** The page in Safari's archive of it. */
export interface WebarchivePage {
  readonly bytes: Uint8Array
  /** As declared; ''. */
  readonly charset: string
  /** '' where it is none of the web. */
  readonly url: string
  readonly mediaType: 'text/html' | 'text/plain'
  /** What it shows that came in with it, by address. */
  readonly parts: PageParts
}

/** The main page of a webarchive; null where bytes are none, or hold no page. Never throws. */
export function readWebarchive(bytes: Uint8Array): WebarchivePage | null {
  const root = readPropertyList(bytes)
  const main = root instanceof Map ? (root.get('WebMainResource') as unknown) : null
  if (!(main instanceof Map)) return null
  const resource = main as ReadonlyMap<string, unknown>
  const text = (name: string): string => {
    const value = resource.get(name)
    return typeof value === 'string' ? value : ''
  }
  const data = resource.get('WebResourceData')
  const mediaType = text('WebResourceMIMEType').toLowerCase()
  if (!(data instanceof Uint8Array) || data.length === 0) return null
  if (!/^(?:text\/(?:html|plain)|application\/xhtml\+xml|)$/u.test(mediaType)) return null
  const url = text('WebResourceURL')
  return {
    bytes: data,
    charset: text('WebResourceTextEncodingName'),
    url: /^https?:\/\//iu.test(url) ? url : '',
    mediaType: mediaType === 'text/plain' ? 'text/plain' : 'text/html',
    parts: partsOf(root instanceof Map ? (root.get('WebSubresources') as unknown) : null),
  }
}

function partsOf(resources: unknown): PageParts {
  const byAddress = new Map<string, Uint8Array>()
  for (const resource of Array.isArray(resources) ? (resources as unknown[]) : []) {
    if (!(resource instanceof Map)) continue
    const url: unknown = resource.get('WebResourceURL')
    const data: unknown = resource.get('WebResourceData')
    if (typeof url === 'string' && data instanceof Uint8Array) byAddress.set(url, data)
  }
  return (_, address) => byAddress.get(address) ?? null
}
