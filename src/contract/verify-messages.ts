import { z } from 'zod'
import type { Finding } from '@/core/verify/finding'

/** Messages of `verify.worker`, which begins by itself, does one check, and is ended then or in the middle of it. */
const finding = z.object({
  kind: z.enum([
    'original-damaged',
    'original-missing',
    'stamp-invalid',
    'text-damaged',
    'text-missing',
    'picture-damaged',
    'picture-missing',
    'mark-elsewhere',
    'mark-without-text',
    'named-missing',
    'counters',
    'index',
    'lists',
  ]),
  table: z.enum([
    'items',
    'texts',
    'originals',
    'pictures',
    'annotations',
    'entities',
    'notes',
    'tags',
    'collections',
    'meta',
  ]),
  key: z.string(),
  itemId: z.string(),
  detail: z.string(),
}) satisfies z.ZodType<Finding>

export const verifyReply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), done: z.number(), total: z.number() }),
  z.object({
    kind: z.literal('verified'),
    verification: z.object({
      began: z.number(),
      ended: z.number(),
      counts: z.object({
        originals: z.number().int(),
        texts: z.number().int(),
        pictures: z.number().int(),
        items: z.number().int(),
        marks: z.number().int(),
        leftForUndo: z.number().int(),
      }),
      findings: z.array(finding),
    }),
  }),
  z.object({ kind: z.literal('failed'), message: z.string() }),
])
export type VerifyReply = z.infer<typeof verifyReply>
