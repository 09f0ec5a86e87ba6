import type { EntityMentionMark, Mark, QuoteMarkView } from '@/core/annotation/mark'
import { entityTypes, type EntityType } from '@/core/entity/entity'
import { foldName } from '../marks/fold-name'
import { rowKey } from '../marks/row-key'

export type StatusFilter = 'all' | 'suggested' | 'confirmed'

export interface EntityRow {
  /** `type:folded name`. */
  readonly key: string
  readonly name: string
  /** In text order, at least one. */
  readonly mentions: readonly EntityMentionMark[]
  /** Of the mentions, those that nobody has confirmed. */
  readonly suggested: number
}

export interface EntityGroup {
  readonly type: EntityType
  /** Most named first. */
  readonly rows: readonly EntityRow[]
}

export interface SpeakerGroup {
  /** null: unknown. */
  readonly speaker: string | null
  /** In text order. */
  readonly quotes: readonly QuoteMarkView[]
}

export function withStatus(marks: readonly Mark[], filter: StatusFilter): readonly Mark[] {
  return filter === 'all' ? marks : marks.filter((mark) => mark.status === filter)
}

/** The article's entities by type, in the order of `entityTypes`; types without a mention are left out. */
export function entityGroups(marks: readonly Mark[]): EntityGroup[] {
  const rows = new Map<string, { type: EntityType; name: string; mentions: EntityMentionMark[] }>()
  for (const mark of marks) {
    if (mark.kind !== 'entity') continue
    const key = rowKey(mark)
    const row = rows.get(key)
    if (row === undefined) rows.set(key, { type: mark.type, name: mark.name, mentions: [mark] })
    else row.mentions.push(mark)
  }
  const all = [...rows].map(([key, row]) => ({
    ...row,
    key,
    suggested: row.mentions.filter((mention) => mention.status === 'suggested').length,
  }))
  return entityTypes
    .map((type) => ({
      type,
      rows: all.filter((row) => row.type === type).sort((a, b) => b.mentions.length - a.mentions.length),
    }))
    .filter((group) => group.rows.length > 0)
}

/** The article's quotes by speaker, in the order of their first quote, unknown speakers last. */
export function speakerGroups(marks: readonly Mark[]): SpeakerGroup[] {
  const groups = new Map<string, { speaker: string | null; quotes: QuoteMarkView[] }>()
  for (const mark of marks) {
    if (mark.kind !== 'quote') continue
    const speaker = mark.speaker?.name ?? null
    const key = speaker === null ? '' : foldName(speaker)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { speaker, quotes: [mark] })
    else group.quotes.push(mark)
  }
  const all = [...groups.values()]
  return [...all.filter((group) => group.speaker !== null), ...all.filter((group) => group.speaker === null)]
}

/** Highlights, comments, and whatever else a person wrote a comment on or tagged. */
export function workedOn(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter((mark) => {
    if (mark.annotation === null) return false
    const { comment, tagIds } = mark.annotation
    return mark.kind === 'highlight' || mark.kind === 'comment' || comment !== '' || tagIds.length > 0
  })
}
