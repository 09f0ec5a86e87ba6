import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { writeWhole } from '../data/write-whole'

const settings = z.object({
  format: z.literal(1),
  /** Absolute; null: the usual one, below the person's documents. */
  folder: z.string().nullable(),
})
type BackupSettings = z.infer<typeof settings>

const usual: BackupSettings = { format: 1, folder: null }

/** What a person chose about backups. A file that cannot be read counts as no choice: backups then go on as usual. */
export function readBackupSettings(path: string): BackupSettings {
  try {
    return settings.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return usual
  }
}

export async function writeBackupSettings(path: string, folder: string | null): Promise<void> {
  const content: BackupSettings = { format: 1, folder }
  await writeWhole(path, `${JSON.stringify(content, null, 2)}\n`)
}
