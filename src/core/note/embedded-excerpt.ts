import type { Excerpt } from '../excerpt/excerpt'

/**
 * An excerpt as it stands in a note: the words, speaker and source of the moment when it was put there. What is
 * behind it may change later; this does not.
 */
export type EmbeddedExcerpt = Pick<
  Excerpt,
  'id' | 'itemId' | 'kind' | 'status' | 'text' | 'speaker' | 'start' | 'end' | 'citation'
>
