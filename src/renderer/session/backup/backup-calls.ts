import type { BackupCall } from '@/contract/backup-messages'
import type { BackupPlace } from '@/renderer/platform/platform'

export interface BackupCalls {
  /** Does what the worker asks for; rejects with what a person can be told where it cannot be done. */
  readonly answer: (ask: BackupCall) => Promise<unknown>
  /** Makes what was written a backup; nothing where nothing was begun. */
  readonly finish: () => Promise<void>
  /** Throws away what was begun and not finished. */
  readonly drop: () => Promise<void>
}

/**
 * @param at a file that `chooseFile` gave; null: among the backups
 */
export function backupCalls(place: BackupPlace, at: string | null = null): BackupCalls {
  let token: string | null = null
  const held = (): string => {
    if (token === null) throw new Error('Nothing was begun')
    return token
  }
  return {
    answer: async (ask) => {
      switch (ask.method) {
        case 'base':
          return place.base(ask.names)
        case 'begin': {
          const { kind, archiveId, made, continues } = ask
          const begun = await place.begin({ kind, archiveId, made, continues, at })
          if (begun.kind === 'failed') throw new Error(begun.message)
          token = begun.token
          return null
        }
        case 'write':
          return orThrow(await place.write(held(), ask.bytes))
        case 'next-file':
          return orThrow(await place.nextFile(held()))
        case 'size':
          return place.size(ask.name)
        case 'read':
          return place.read(ask.name, ask.at, ask.length)
      }
    },
    finish: async () => {
      if (token === null) return
      const finished = await place.finish(token)
      token = null
      orThrow(finished)
    },
    drop: async () => {
      if (token !== null) await place.drop(token)
      token = null
    },
  }
}

function orThrow(outcome: { kind: 'done' } | { kind: 'failed'; message: string }): null {
  if (outcome.kind === 'failed') throw new Error(outcome.message)
  return null
}
