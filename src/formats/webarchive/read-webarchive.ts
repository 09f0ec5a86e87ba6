import { readPropertyList } from './read-property-list'

/** The page in Safari's archive of it. */
export interface WebarchivePage {
  readonly bytes: Uint8Array
  /** As declared; ''. */
  readonly charset: string
  /** '' where it is none of the web. */
  readonly url: string
  readonly mediaType: 'text/html' | 'text/plain'
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
  }
}
