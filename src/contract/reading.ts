import { z } from 'zod'

/** What comes of reading bytes in the extractor process, as it crosses from there to main and to the window. */

const span = { start: z.number().int().nonnegative(), end: z.number().int().nonnegative() }

const block = z.object({
  ...span,
  kind: z.enum(['paragraph', 'heading', 'list-item', 'block-quote', 'preformatted']),
  level: z.number().int().exactOptional(),
})

const clue = z.object({
  field: z.enum(['title', 'source', 'authors', 'url', 'published', 'language', 'tags']),
  from: z.string(),
  confidence: z.number(),
})

const articleDraft = z.object({
  title: z.string(),
  source: z.string(),
  authors: z.array(z.string()).readonly(),
  url: z.string(),
  published: z.string(),
  language: z.string(),
  tags: z.array(z.string()).readonly(),
  text: z.string(),
  blocks: z.array(block).readonly(),
  links: z.array(z.object({ ...span, href: z.string() })).readonly(),
  mediaType: z.string(),
  charset: z.string(),
  warnings: z.array(z.string()).readonly(),
  clues: z.array(clue).readonly(),
})

export const readOutcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('article'), draft: articleDraft }),
  z.object({
    kind: z.literal('problem'),
    reason: z.enum(['empty', 'too-large', 'binary', 'no-text', 'unreadable']),
    message: z.string(),
  }),
])
export type ReadOutcome = z.infer<typeof readOutcome>

/** What is known of bytes besides themselves; '' for each that is not. */
export const readHint = z.object({
  mediaType: z.string().max(200),
  fileName: z.string().max(1000),
  /** WHATWG encoding label that a person chose by hand. */
  charset: z.string().max(40),
  /** Where the bytes were fetched from. */
  url: z.string().max(8000),
})
export type ReadHint = z.infer<typeof readHint>
