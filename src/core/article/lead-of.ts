import { cutText } from './cut-text'

const leadLength = 280

/** `Item.lead`: the beginning of the canonical text as one line, at most 280 code units. */
export function leadOf(text: string): string {
  return cutText(text, leadLength)
}
