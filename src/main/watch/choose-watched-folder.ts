import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron'
import type { BridgeOutput } from '@/contract/bridge'
import { fileTrouble } from '../data/file-trouble'
import type { FolderWatch } from './folder-watch'

/** Asks for a folder to watch. Nothing is watched by this alone. */
export async function chooseWatchedFolder(
  parent: BrowserWindow | null,
  watch: FolderWatch,
): Promise<BridgeOutput<'chooseWatchedFolder'>> {
  const options: OpenDialogOptions = {
    title: 'Watch this folder',
    buttonLabel: 'Watch it',
    ...(watch.folder === null ? {} : { defaultPath: watch.folder }),
    properties: ['openDirectory', 'createDirectory'],
  }
  const answer = await (parent === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(parent, options))
  const where = answer.filePaths[0]
  if (answer.canceled || where === undefined) return { kind: 'cancelled' }
  try {
    return { kind: 'chosen', where, there: await watch.choose(where) }
  } catch (error) {
    return { kind: 'failed', message: `That folder cannot be watched. ${fileTrouble(error)}` }
  }
}
