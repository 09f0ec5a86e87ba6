import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { writeWhole } from '../data/write-whole'

const settings = z.object({
  format: z.literal(1),
  /** Absolute; null: none is watched. */
  folder: z.string().nullable(),
})

/** The folder that a person wants watched; null for none. A file that cannot be read counts as none. */
export function readWatchSettings(path: string): string | null {
  try {
    return settings.parse(JSON.parse(readFileSync(path, 'utf8'))).folder
  } catch {
    return null
  }
}

export async function writeWatchSettings(path: string, folder: string | null): Promise<void> {
  const content: z.infer<typeof settings> = { format: 1, folder }
  await writeWhole(path, `${JSON.stringify(content, null, 2)}\n`)
}
