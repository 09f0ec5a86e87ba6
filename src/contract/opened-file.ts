import { z } from 'zod'

/**
 * A file that stays on the disk until the window fetches it: `GET` of `handedPath` and the token at the app's own origin, once.
 * So its bytes come in the engine's own way into a Blob, and never through the window's thread.
 */
const handed = { token: z.string().max(100), size: z.number().int().nonnegative() }

/** Where handed files are fetched, before their token. */
export const handedPath = '/handed/'

/** A file that came through the system's dialog or out of the watched folder, or why it did not. */
export const openedFile = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('file'),
    name: z.string(),
    /** ms since the epoch. */
    modified: z.number(),
    ...handed,
    /** Pictures that stand beside a page that was saved whole, by the page's names for them. */
    beside: z
      .array(z.object({ name: z.string().max(1000), ...handed }))
      .readonly()
      .exactOptional(),
  }),
  z.object({ kind: z.literal('too-large'), name: z.string(), size: z.number(), limit: z.number() }),
  z.object({ kind: z.literal('unreadable'), name: z.string(), message: z.string() }),
])
export type OpenedFile = z.infer<typeof openedFile>
