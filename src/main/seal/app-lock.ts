import { readFileSync, rmSync } from 'node:fs'
import { z } from 'zod'
import { writeWhole } from '../data/write-whole'
import { ToldTrouble } from '../data/told-trouble'
import { errorCode } from '../data/file-trouble'
import { isSealedWith, keyRing, type KeyRing } from './key-ring'
import type { BackupSource } from '@/core/backup/backup-source'
import type { SealCost } from '@/core/backup/seal-format'
import { newMasterKey, openMaster, usualCost, type MasterKey } from './seal-key'

const bytes = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .transform((hex) => new Uint8Array(Buffer.from(hex, 'hex')))
const record = z.object({
  format: z.literal(1),
  logN: z.number().int().min(10).max(20),
  r: z.literal(8),
  p: z.literal(1),
  salt: bytes,
  check: bytes,
  /** Minutes without a key or a click after which the window locks; 0: only by hand and at the start. */
  idleMinutes: z.number().int().nonnegative(),
})
type LockRecord = z.infer<typeof record>

/** `broken`: there is a passphrase, and the record of it cannot be read. */
export type LockState = {
  readonly kind: 'none' | 'locked' | 'open' | 'broken'
  readonly idleMinutes: number
}

/** What a passphrase that is to be set needs at least, in code points. */
const shortest = 8

/** The passphrase of this archive: it opens the window, and seals its backups. It is kept nowhere. */
export interface AppLock {
  readonly keys: KeyRing
  readonly state: () => LockState
  readonly isSealing: () => boolean
  /** What backups are sealed with; null: there is no passphrase. Throws where there is one and it was not given. */
  readonly sealWith: () => MasterKey | null
  /** Is a file sealed as the next one will be: with the same passphrase set at the same time, or with none? */
  readonly isSealedAsNow: (source: BackupSource) => Promise<boolean>
  /** false where it is another one. */
  readonly unlock: (passphrase: string) => Promise<boolean>
  /** Asks for it from now on. Backups go on. */
  readonly lock: () => void
  /** Sets, changes or, with null, takes it off. Rejects with Node's error, or with what a person can be told. */
  readonly change: (next: string | null, idleMinutes: number) => Promise<void>
}

/**
 * @param path of the file that says how a passphrase is checked; not there: there is none
 * @param cost of guessing a passphrase that is set from now on
 */
export function appLock(path: string, cost: SealCost = usualCost): AppLock {
  const keys = keyRing()
  let kept = readRecord(path)
  let master: MasterKey | null = null
  let isLocked = kept !== null && kept !== 'broken'
  return {
    keys,
    state: () => {
      if (kept === null) return { kind: 'none', idleMinutes: 0 }
      if (kept === 'broken') return { kind: 'broken', idleMinutes: 0 }
      return { kind: isLocked ? 'locked' : 'open', idleMinutes: kept.idleMinutes }
    },
    isSealing: () => kept !== null,
    sealWith: () => {
      if (kept === null) return null
      if (master === null) throw new MissingPassphrase(kept === 'broken')
      return master
    },
    isSealedAsNow: async (source) => (kept === null || master !== null) && isSealedWith(source, master),
    unlock: async (passphrase) => {
      if (kept === null || kept === 'broken') return true
      const opened = await openMaster(passphrase, kept)
      if (opened === null) return false
      master = opened
      keys.add(opened)
      isLocked = false
      return true
    },
    lock: () => {
      isLocked = kept !== null && kept !== 'broken'
    },
    change: async (next, idleMinutes) => {
      if (next === null) {
        rmSync(path, { force: true })
        kept = null
        master = null
        return
      }
      if (Array.from(next).length < shortest)
        throw new ToldTrouble(`A passphrase needs ${String(shortest)} letters or more.`)
      const made = await newMasterKey(next, cost)
      kept = await writeRecord(path, made, idleMinutes)
      master = made
      isLocked = false
      keys.add(made)
    },
  }
}

async function writeRecord(path: string, master: MasterKey, idleMinutes: number): Promise<LockRecord> {
  const hex = (value: Uint8Array): string => Buffer.from(value).toString('hex')
  const { logN, salt, check } = master
  const content = { format: 1, logN, r: 8, p: 1, salt: hex(salt), check: hex(check), idleMinutes }
  await writeWhole(path, `${JSON.stringify(content, null, 2)}\n`)
  return record.parse(content)
}

/** Backups would not be encrypted although a person wants them to be: none is made. */
class MissingPassphrase extends ToldTrouble {
  constructor(isBroken: boolean) {
    super(
      isBroken
        ? 'The record of your passphrase cannot be read. Set it anew under Passphrase and lock.'
        : 'The passphrase was not given yet.',
    )
  }
}

function readRecord(path: string): LockRecord | 'broken' | null {
  try {
    return record.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? null : 'broken'
  }
}
