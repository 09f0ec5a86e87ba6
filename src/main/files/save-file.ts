import type { BrowserWindow } from 'electron'
import { basename } from 'node:path'
import type { BridgeInput, SavedFile } from '@/contract/bridge'
import { fileTrouble } from '../data/file-trouble'
import { writeWhole } from '../data/write-whole'
import { askWhereToSave } from './ask-where-to-save'

/** Asks where through the system's dialog, and writes the file whole or not at all. */
export async function saveFile(
  parent: BrowserWindow | null,
  { suggestedName, extension, bytes }: BridgeInput<'saveFile'>,
): Promise<SavedFile> {
  const path = await askWhereToSave(parent, suggestedName, extension)
  if (path === null) return { kind: 'cancelled' }
  try {
    await writeWhole(path, bytes)
    return { kind: 'saved', name: basename(path) }
  } catch (error) {
    return { kind: 'failed', message: `Nothing was written. ${fileTrouble(error)}` }
  }
}
