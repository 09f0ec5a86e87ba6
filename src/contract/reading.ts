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

const picture = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.number().int().nonnegative(),
  alt: z.string(),
  caption: z.string(),
  mediaType: z.enum(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif', 'image/svg+xml']),
  width: z.number().int().nonnegative(),
  height: z.number().int().nonnegative(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
})

const laidOut = {
  text: z.string(),
  blocks: z.array(block).readonly(),
  links: z.array(z.object({ ...span, href: z.string() })).readonly(),
}

const articleDraft = z.object({
  title: z.string(),
  source: z.string(),
  authors: z.array(z.string()).readonly(),
  url: z.string(),
  published: z.string(),
  language: z.string(),
  tags: z.array(z.string()).readonly(),
  ...laidOut,
  pictures: z.array(picture).readonly().exactOptional(),
  mediaType: z.string(),
  charset: z.string(),
  warnings: z.array(z.string()).readonly(),
  hasDoubtfulLetters: z.literal(true).exactOptional(),
  clues: z.array(clue).readonly(),
})

export const readOutcome = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('article'),
    draft: articleDraft,
    /** All that the page says, where it was asked for. */
    page: z.object({ ...laidOut, pictures: z.array(picture).readonly().exactOptional() }).exactOptional(),
  }),
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
  /** Names this reading for progress and cancel. */
  token: z.string().min(1).max(100).exactOptional(),
  /** Whether the pictures of the article are wanted too. */
  pictures: z.boolean().exactOptional(),
  /** Whether all that the page says is wanted too, for a person to choose from. */
  wholePage: z.boolean().exactOptional(),
  /** What came beside a page: their bytes stand behind the page's own, in this order. */
  beside: z
    .array(z.object({ name: z.string().max(1000), size: z.number().int().nonnegative() }))
    .max(2000)
    .readonly()
    .exactOptional(),
})
export type ReadHint = z.infer<typeof readHint>

/** Pages of a PDF that have been read, of how many. */
export const readingProgress = z.object({ done: z.number().int(), total: z.number().int() })
export type ReadingProgress = z.infer<typeof readingProgress>
