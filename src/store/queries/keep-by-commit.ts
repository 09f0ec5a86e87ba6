import type { Diff } from '@/core/history/diff'
import type { ArchiveDatabase } from '../archive-database'

/**
 * Resolves to what `read` gives, which is kept under `key` for the next time: commits since then are laid over it.
 * @param take the value after a commit; null: it has to be read anew
 */
export type Keep = <T>(
  key: string,
  read: () => Promise<T>,
  take: (value: T, diff: Diff) => T | null,
) => Promise<T>

/** Keeps nothing. */
export const readAnew: Keep = (_, read) => read()

/** With more commits than these since the last time, all is read anew rather than they. */
const mostCommits = 20
/** Those used last are kept: at 100,000 items, each may have some megabytes. */
const mostKept = 6

interface Kept {
  readonly value: unknown
  readonly take: (diff: Diff) => Kept | null
}

/** Keeps what is read of the archive's decisions, so that a change of a single item has nothing long read anew. */
export function keepByCommit(db: ArchiveDatabase): Keep {
  const kept = new Map<string, Kept>()
  let commit = 0
  let turn = Promise.resolve()
  const catchUp = async (): Promise<void> => {
    const last = await lastCommit(db)
    const diffs = kept.size === 0 ? [] : await diffsBetween(db, commit, last)
    commit = last
    if (diffs === null) kept.clear()
    for (const diff of diffs ?? []) {
      for (const [key, known] of kept) {
        const next = known.take(diff)
        if (next === null) kept.delete(key)
        else kept.set(key, next)
      }
    }
  }
  return async (key, read, take) => {
    // One after the other: a commit is laid over once.
    const mine = turn.then(catchUp)
    turn = mine.catch(() => undefined)
    await mine
    const known = kept.get(key)
    kept.delete(key)
    if (known !== undefined) {
      kept.set(key, known)
      return known.value as Awaited<ReturnType<typeof read>>
    }
    const before = commit
    const value = await read()
    // Else nobody knows whether what was committed meanwhile is in it.
    if (commit === before && (await lastCommit(db)) === before && commit === before) {
      kept.set(key, keptOf(value, take))
      for (const oldest of [...kept.keys()].slice(0, -mostKept)) kept.delete(oldest)
    }
    return value
  }
}

function keptOf<T>(value: T, take: (value: T, diff: Diff) => T | null): Kept {
  return {
    value,
    take: (diff) => {
      const next = take(value, diff)
      return next === null ? null : keptOf(next, take)
    },
  }
}

async function lastCommit(db: ArchiveDatabase): Promise<number> {
  return Number((await db.history.orderBy('seq').lastKey()) ?? 0)
}

/** null: too many. */
async function diffsBetween(db: ArchiveDatabase, from: number, to: number): Promise<Diff[] | null> {
  if (to - from > mostCommits) return null
  const entries = await db.history.where('seq').between(from, to, false, true).toArray()
  return entries.map(({ diff }) => diff)
}
