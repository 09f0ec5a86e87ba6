import type { Change } from '@/core/history/change'
import type { ArchiveDatabase } from '@/store/archive-database'
import { commit, type CommitOutcome } from '@/store/commit'
import { undo } from '@/store/undo'
import type { Session } from './session'
import { takeTurns } from './take-turns'

/** A session without a window: changes are committed one after the other, and what was refused is told. */
export function sessionOn(db: ArchiveDatabase, refused: (outcome: CommitOutcome) => void): Session {
  let id = 0
  let lastDone: number | null = null
  const turn = takeTurns()
  const runFrom = async (make: () => Promise<Change | null>): Promise<boolean> => {
    const outcome = await turn(async () => {
      const change = await make()
      return change === null ? null : commit(db, change, 1)
    })
    if (outcome !== null && outcome.kind !== 'committed') refused(outcome)
    lastDone = outcome?.kind === 'committed' ? outcome.seq : null
    return outcome === null || outcome.kind === 'committed'
  }
  const parts: Partial<Session> = {
    db,
    context: () => ({ now: 1, newId: () => `new-${String((id += 1))}` }),
    run: (change) => runFrom(() => Promise.resolve(change)),
    runFrom,
    lastDone: () => lastDone,
    undo: async () => {
      await turn(() => undo(db, 1))
    },
    notify: () => undefined,
  }
  return parts as Session
}
