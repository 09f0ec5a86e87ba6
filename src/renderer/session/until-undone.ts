import type { Session } from './session'

/**
 * Calls back once the change at this place in history has been undone, in this window or another one. The returned function
 * ends it.
 */
export function untilUndone({ db, tick }: Session, done: number, over: () => void): () => void {
  let seen = done
  const look = async (): Promise<void> => {
    // The keys of a compound index hold all that it takes, so that no diff is read.
    const keys = await db.history.where('[seq+kind+of+name]').above([seen, []]).keys()
    for (const [seq, kind, of] of keys as unknown as [number, string, number][]) {
      seen = Math.max(seen, seq)
      if (kind === 'undo' && of === done) over()
    }
  }
  return tick.onMoment(() => {
    // An archive that was closed has a notice of its own.
    look().catch(() => undefined)
  })
}
