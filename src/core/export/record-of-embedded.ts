import type { Excerpt } from '../excerpt/excerpt'
import type { EmbeddedExcerpt } from '../note/embedded-excerpt'
import type { ExcerptState } from '../note/excerpt-state'

/** An excerpt of a note as a record: its words and source as the note has them, the rest as it is known today. */
export function recordOfEmbedded(embedded: EmbeddedExcerpt, state: ExcerptState): Excerpt {
  const known = 'now' in state ? state.now : null
  return {
    sentence: embedded.text,
    quoteKind: null,
    cue: '',
    colour: null,
    comment: '',
    tags: [],
    made: null,
    changed: null,
    passages: [],
    ...known,
    ...embedded,
  }
}
