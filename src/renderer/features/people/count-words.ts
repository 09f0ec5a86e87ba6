import { formatCount } from '@/renderer/ui/format-count'

/** "1 mention", "214 mentions": a count with its noun, whose plural adds an s. */
export function countWords(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`
}
