import { z } from 'zod'
import { highlightColours } from '@/core/annotation/annotation'

const citation = z.object({
  title: z.string(),
  authors: z.array(z.string()),
  source: z.string(),
  url: z.string(),
  published: z.string().regex(/^(?:\d{4}(?:-\d\d(?:-\d\d)?)?)?$/),
  /** ms since the epoch. */
  captured: z.number(),
  /** The same instant, ISO 8601 in UTC. */
  capturedAt: z.iso.datetime(),
  originalSha256: z.string(),
  /** The whole citation as one line for a person. */
  cited: z.string(),
})

const passage = z.object({
  start: z.number().int(),
  end: z.number().int(),
  /** Code points of the text before `start`. */
  startPoint: z.number().int(),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
})

/** One excerpt of the file. */
export const excerptInFile = z.object({
  id: z.string(),
  itemId: z.string(),
  kind: z.enum(['highlight', 'comment', 'quote']),
  status: z.enum(['confirmed', 'suggested']),
  text: z.string(),
  sentence: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  speaker: z.string().nullable(),
  quoteKind: z.enum(['direct', 'mixed', 'indirect']).nullable(),
  cue: z.string(),
  colour: z.enum(highlightColours).nullable(),
  comment: z.string(),
  tags: z.array(z.string()),
  // Files of before these were known lack them.
  made: z.number().nullable().default(null),
  changed: z.number().nullable().default(null),
  passages: z.array(passage).default([]),
  citation,
})

export type ExcerptRecord = z.infer<typeof excerptInFile>

/**
 * The JSON file of excerpts, version 1. Fields are those of `Excerpt` (core/excerpt/excerpt.ts); offsets count
 * UTF-16 code units. A reader must refuse a version that it does not know; more fields may come within a version.
 */
export const excerptsFile = z.object({
  format: z.literal('cuttings-excerpts'),
  version: z.literal(1),
  /** ISO 8601 in UTC. */
  exported: z.iso.datetime(),
  excerpts: z.array(excerptInFile),
})
export type ExcerptsFile = z.infer<typeof excerptsFile>
