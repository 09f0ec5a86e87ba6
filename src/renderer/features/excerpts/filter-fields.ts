import type { HighlightColour } from '@/core/annotation/annotation'
import type { Excerpt } from '@/core/excerpt/excerpt'

/** The filter bar as it stands. */
export interface FilterFields {
  readonly words: string
  readonly kind: Excerpt['kind'] | 'any'
  readonly colour: HighlightColour | 'any'
  /** A tag's path, as typed. */
  readonly tag: string
  readonly speaker: string
  /** As typed: `2021`, `2021-02`, `2021-02-17`, or a date in words. */
  readonly from: string
  readonly to: string
  /** Whether quotes that nobody has confirmed are shown. */
  readonly suggestions: boolean
}

export const noFilter: FilterFields = {
  words: '',
  kind: 'any',
  colour: 'any',
  tag: '',
  speaker: '',
  from: '',
  to: '',
  suggestions: true,
}
