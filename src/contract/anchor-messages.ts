import { z } from 'zod'
import type { Annotation } from '@/core/annotation/annotation'
import type { Item } from '@/core/article/item'
import type { LaidOutText } from '@/core/article/create-text-builder'
import type { UnplacedOriginal } from '@/core/article/held-original'
import type { DraftPicture, PlacedPicture } from '@/core/article/picture'
import type { ReplacedText } from '@/core/article/commands/replace-text'
import type { TextChange } from '@/core/anchor/text-changes'

/** A record of the archive, as the other side holds it. */
const record = <R>() => z.custom<R>((value) => typeof value === 'object' && value !== null)

/** What a window asks `anchor.worker`: whatever finds marks again in another text. */
export const anchorAsk = z.discriminatedUnion('kind', [
  /** Ids of all orphans of the archive. */
  z.object({ kind: z.literal('orphans') }),
  /** These orphans with where they may stand now. */
  z.object({ kind: z.literal('places'), ids: z.array(z.string()).max(200).readonly() }),
  /** What a quote's words were in earlier texts of its article. */
  z.object({
    kind: z.literal('versions'),
    itemId: z.string(),
    at: z.object({ start: z.number().int(), end: z.number().int() }),
  }),
  /** What another text would do to an item: nothing is written. */
  z.object({
    kind: z.literal('text'),
    itemId: z.string(),
    baseId: z.string().nullable(),
    to: z.union([z.string(), record<LaidOutText>()]),
    via: z.enum(['repair', 'restore', 'capture', 'import']),
    original: record<UnplacedOriginal>().nullable(),
    pictures: z.array(record<DraftPicture | PlacedPicture>()).readonly().nullable(),
    withChanges: z.boolean(),
  }),
])
export type AnchorAsk = z.infer<typeof anchorAsk>

export const anchorRequest = z.object({ id: z.number().int(), ask: anchorAsk })

const span = z.object({ start: z.number().int(), end: z.number().int() })
const place = z.object({
  spans: z.tuple([span], span).readonly(),
  confidence: z.number(),
  before: z.string(),
  words: z.string(),
  after: z.string(),
})
const plan = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('planned'),
    replaced: record<ReplacedText>(),
    changes: z.array(record<TextChange>()).readonly(),
  }),
  z.object({ kind: z.enum(['stale', 'gone', 'unchanged']) }),
])

export const anchorReply = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('orphans'),
    id: z.number().int(),
    waiting: z.array(z.string()).readonly(),
    kept: z.array(z.string()).readonly(),
  }),
  z.object({
    kind: z.literal('places'),
    id: z.number().int(),
    rows: z
      .array(
        z.object({ orphan: record<Annotation>(), item: record<Item>(), places: z.array(place).readonly() }),
      )
      .readonly(),
  }),
  z.object({
    kind: z.literal('versions'),
    id: z.number().int(),
    rows: z.array(z.object({ textId: z.string(), made: z.number(), words: z.string() })).readonly(),
  }),
  z.object({ kind: z.literal('text'), id: z.number().int(), plan }),
  z.object({ kind: z.literal('failed'), id: z.number().int(), message: z.string() }),
])
export type AnchorReply = z.infer<typeof anchorReply>
/** The answer to an ask of the same kind. */
export type AnchorAnswer<K extends AnchorAsk['kind']> = Extract<AnchorReply, { kind: K }>
