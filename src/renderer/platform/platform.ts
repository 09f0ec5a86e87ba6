import type {
  AppFacts,
  ArchiveState,
  ClipboardContent,
  MenuCommand,
  MenuState,
  OpenedFile,
  SavedFile,
} from '@/contract/bridge'

/** What the window needs from outside itself: Electron's main process, or a plain browser. */
export interface Platform {
  readonly kind: 'electron' | 'browser'
  readonly facts: () => Promise<AppFacts>
  readonly openFiles: () => Promise<readonly OpenedFile[]>
  /** Through the system's dialog; the file is written whole or not at all. */
  readonly saveFile: (file: {
    suggestedName: string
    extension: 'md' | 'csv' | 'json'
    bytes: Uint8Array
  }) => Promise<SavedFile>
  readonly readClipboard: () => Promise<ClipboardContent>
  readonly writeClipboard: (content: { text: string; html: string }) => Promise<void>
  readonly setMenuState: (state: MenuState) => Promise<void>
  readonly rememberArchive: (state: ArchiveState) => Promise<void>
  readonly openLink: (url: string) => Promise<boolean>
  readonly showDataFolder: () => Promise<void>
  readonly onCommand: (listener: (command: MenuCommand) => void) => () => void
}
