import type { MenuCommand } from '@/contract/menu-command'
import { readArchivePointer } from '../data/archive-pointer'
import type { DataLayout } from '../data/data-layout'
import { handFile } from '../files/hand-file'
import type { HandedFiles } from '../files/handed-files'
import { FolderWatch } from './folder-watch'
import { SeenFiles } from './seen-files'

/** ms. */
const pace = { look: 15_000, settle: 1_000 }

/** The watch over the folder that a person chose; it begins with the window. */
export function openFolderWatch(
  layout: DataLayout,
  handed: HandedFiles,
  send: (command: MenuCommand) => void,
): FolderWatch {
  return new FolderWatch({
    settingsFile: layout.watchSettings,
    seen: new SeenFiles(layout.watchSeen),
    database: () => readArchivePointer(layout.archivePointer).database,
    hand: (path) => handFile(handed, path),
    tell: () => {
      send('take-watched')
    },
    pace,
  })
}
