import { z } from 'zod'
import { openedFile } from './opened-file'

/** The watched folder: main knows where it is and hands out what comes into it; a window never names a path. */

export const watchState = z.object({
  /** Where it is, for people to read; '' where none is watched. */
  where: z.string(),
  /** Why it cannot be read now, in words for the screen; '' where all is well. */
  trouble: z.string(),
  /** Files that wait to be clipped. */
  waiting: z.number().int(),
})
export type WatchState = z.infer<typeof watchState>

const nothing = z.void()

export const watchMethods = {
  watchState: { input: nothing, output: watchState },
  /** Asks through the system's dialog. It is watched only once `beginWatching` says what becomes of what is there. */
  chooseWatchedFolder: {
    input: nothing,
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('cancelled') }),
      /** `there`: files in it that Cuttings may read. */
      z.object({ kind: z.literal('chosen'), where: z.string(), there: z.number().int() }),
      z.object({ kind: z.literal('failed'), message: z.string() }),
    ]),
  },
  /** Watches the folder that was chosen last. `existing`: whether what is in it already is clipped too. */
  beginWatching: {
    input: z.object({ existing: z.enum(['clip', 'leave']) }),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('done') }),
      z.object({ kind: z.literal('failed'), message: z.string() }),
    ]),
  },
  stopWatching: { input: nothing, output: nothing },
  showWatchedFolder: { input: nothing, output: nothing },
  /** The next file of the watched folder that is whole and was not dealt with; null where there is none. */
  takeWatchedFile: {
    input: nothing,
    output: z
      .object({
        token: z.string(),
        /** With its way below the folder, by slashes. */
        path: z.string(),
        file: openedFile,
        /** How many wait behind it. */
        left: z.number().int(),
      })
      .nullable(),
  },
  /** It was dealt with, and is not handed out again as long as it stays as it is. */
  watchedFileDone: { input: z.object({ token: z.string() }), output: nothing },
} as const
