import type { Excerpt } from '@/core/excerpt/excerpt'

/** What the excerpts can be narrowed by. */
export interface FilterChoices {
  /** Paths, A to Z. */
  readonly tags: readonly string[]
  /** Most quoted first. */
  readonly speakers: readonly string[]
}

const mostSpeakers = 500

export function filterChoices(excerpts: readonly Excerpt[]): FilterChoices {
  const tags = new Set<string>()
  const quotes = new Map<string, number>()
  for (const { tags: paths, speaker } of excerpts) {
    for (const path of paths) tags.add(path)
    if (speaker !== null) quotes.set(speaker, (quotes.get(speaker) ?? 0) + 1)
  }
  const speakers = [...quotes].toSorted(([a, many], [b, more]) => more - many || a.localeCompare(b))
  return {
    tags: [...tags].toSorted((a, b) => a.localeCompare(b)),
    speakers: speakers.slice(0, mostSpeakers).map(([name]) => name),
  }
}
