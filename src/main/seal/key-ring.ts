import { isSealed, readSealHeader, sealHeaderSize, type SealHeader } from '@/core/backup/seal-format'
import type { BackupSource } from '@/core/backup/backup-source'
import { openMaster, type MasterKey } from './seal-key'
import { sealedSource } from './sealed-source'

/** A file that is encrypted with a passphrase that was not given yet. */
export class SealedFile extends Error {
  constructor() {
    super('It is encrypted with a passphrase that was not given.')
    this.name = 'SealedFile'
  }
}

/** The keys that passphrases came to since the app started; in memory alone. */
export interface KeyRing {
  readonly add: (master: MasterKey) => void
  /** What a file holds, whether or not it is sealed. Throws `SealedFile` where the passphrase is not known. */
  readonly open: (source: BackupSource) => Promise<BackupSource>
  /** Tries a passphrase on a file; false where it is another one, or the file is not sealed. */
  readonly tryOn: (source: BackupSource, passphrase: string) => Promise<boolean>
}

/** Is a file sealed with this key; with null, with none? false where that cannot be told. */
export async function isSealedWith(source: BackupSource, master: MasterKey | null): Promise<boolean> {
  try {
    const header = await headerOf(source)
    if (header === null || master === null) return header === null && master === null
    return nameOf(header) === nameOf(master)
  } catch {
    return false
  }
}

export function keyRing(): KeyRing {
  const masters = new Map<string, MasterKey>()
  const add = (master: MasterKey): void => {
    masters.set(nameOf(master), master)
  }
  return {
    add,
    open: async (source) => {
      const header = await headerOf(source)
      if (header === null) return source
      const master = masters.get(nameOf(header))
      if (master === undefined || !Buffer.from(master.check).equals(header.check)) throw new SealedFile()
      const opened = await sealedSource(source, header, master)
      if (opened === null) throw new Error('what is encrypted was cut short')
      return opened
    },
    tryOn: async (source, passphrase) => {
      const header = await headerOf(source)
      const master = header === null ? null : await openMaster(passphrase, header)
      if (master !== null) add(master)
      return master !== null
    },
  }
}

const nameOf = ({ salt, logN }: Pick<MasterKey, 'salt' | 'logN'>): string =>
  `${String(logN)} ${Buffer.from(salt).toString('hex')}`

/** null where it is not sealed. */
async function headerOf(source: BackupSource): Promise<SealHeader | null> {
  if (source.size < sealHeaderSize) return null
  const start = await source.read(0, sealHeaderSize)
  const header = readSealHeader(start)
  if (header === null && isSealed(start)) throw new Error('what is encrypted was damaged')
  return header
}
