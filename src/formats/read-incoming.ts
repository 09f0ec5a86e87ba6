import type { ReadOutcome } from './read-outcome'

export interface IncomingHint {
  /** '' where unknown. */
  readonly mediaType: string
  /** '' where the bytes did not come from a file. */
  readonly fileName: string
}

/**
 * Reads what came in (`parseHtml` must make an inert document: `new DOMParser().parseFromString(html, 'text/html')`).
 * Never throws on any bytes.
 */
export function readIncoming(bytes: Uint8Array, hint: IncomingHint, parseHtml: (html: string) => Document): ReadOutcome {
  void bytes
  void hint
  void parseHtml
  return { kind: 'problem', reason: 'no-text', message: 'Reading is being written.' }
}
