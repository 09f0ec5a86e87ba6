import { shell, type BrowserWindow } from 'electron'
import type { AppFacts, MenuState } from '@/contract/bridge'
import type { SentinelKeeper } from '../data/sentinel-keeper'
import { openFiles } from '../files/open-files'
import { saveFile } from '../files/save-file'
import { externalLink } from '../guard/external-link'
import type { BridgeHandlers } from './answer-call'
import { readClipboard, writeClipboard } from './system-clipboard'

export interface HandlerParts {
  readonly dataFolder: string
  readonly keeper: SentinelKeeper
  readonly facts: () => AppFacts
  readonly setMenuState: (state: MenuState) => void
  /** The window that dialogs belong to; null while there is none. */
  readonly window: () => BrowserWindow | null
}

export function bridgeHandlers(parts: HandlerParts): BridgeHandlers {
  return {
    appFacts: parts.facts,
    openFiles: () => openFiles(parts.window()),
    saveFile: (file) => saveFile(parts.window(), file),
    readClipboard,
    writeClipboard,
    setMenuState: parts.setMenuState,
    rememberArchive: (archive) => parts.keeper.remember(archive),
    openLink: async ({ url }) => {
      const link = externalLink(url)
      if (link === null) return false
      await shell.openExternal(link)
      return true
    },
    showDataFolder: async () => {
      await shell.openPath(parts.dataFolder)
    },
  }
}
