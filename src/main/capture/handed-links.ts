import type { HandedLink } from '@/contract/capture'
import { findHandedLinks } from './find-handed-links'

export interface HandedLinks {
  /** Takes what the arguments of another start carry. */
  readonly hand: (argv: readonly string[]) => void
  /** What has come since this was asked last. */
  readonly take: () => HandedLink[]
}

/** More would be a page that hands over links by itself. */
const most = 20
const tooMany: HandedLink = {
  kind: 'refused',
  message: `More than ${String(most)} links were handed to Cuttings at once. The others were not taken.`,
}

/**
 * Links that the system hands over, until the window asks for them: at its start, or when it is told that one came.
 *
 * @param argv of this start
 */
export function handedLinks(argv: readonly string[], tell: (command: 'clip-link') => void): HandedLinks {
  let waiting: HandedLink[] = []
  const keep = (given: readonly string[]): boolean => {
    const links = findHandedLinks(given)
    if (links.length === 0 || waiting.length > most) return false
    waiting.push(...links)
    if (waiting.length > most) waiting = [...waiting.slice(0, most), tooMany]
    return true
  }
  keep(argv)
  return {
    hand: (given) => {
      if (keep(given)) tell('clip-link')
    },
    take: () => {
      const taken = waiting
      waiting = []
      return taken
    },
  }
}
