import type {
  AppFacts,
  ArchiveState,
  BridgeInput,
  BridgeOutput,
  ClipboardContent,
  LockState,
  MenuState,
  PrintedPdf,
  SavedFile,
} from '@/contract/bridge'
import type { CaptureAsk, CaptureOutcome, CaptureProgress, HandedLink } from '@/contract/capture'
import type { FileExtension } from '@/contract/file-extension'
import type { BackupState } from '@/contract/backup-state'
import type { OpenedFile } from '@/contract/opened-file'
import type { MenuCommand } from '@/contract/menu-command'
import type { ReadHint, ReadingProgress, ReadOutcome } from '@/contract/reading'
import type { WatchState } from '@/contract/watch'

/** A picture that stands beside a page that was saved whole, by the page's name for it. */
export interface PartBeside {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file that a person chose or that came into the watched folder, or why it did not come. Its bytes are outside of the window's memory. */
export type FileFromOutside =
  | {
      readonly kind: 'file'
      readonly name: string
      readonly blob: Blob
      /** ms since the epoch. */
      readonly modified: number
      readonly beside?: readonly PartBeside[]
    }
  | Exclude<OpenedFile, { kind: 'file' }>

/** The next file of the watched folder, see `contract/watch`. */
type TakenFile = Omit<NonNullable<BridgeOutput<'takeWatchedFile'>>, 'file'> & {
  readonly file: FileFromOutside
}

/** A page as it came in; `charset` is a WHATWG label. */
export interface ShownPage {
  readonly title: string
  readonly charset: string
  readonly bytes: Uint8Array
}

/** Where backups are kept and written, see `contract/bridge`; windows name them, never their paths. */
export interface BackupPlace {
  readonly state: () => Promise<BackupState>
  readonly base: (names: readonly string[]) => Promise<string | null>
  readonly begin: (facts: BridgeInput<'beginBackup'>) => Promise<BridgeOutput<'beginBackup'>>
  readonly write: (token: string, bytes: Uint8Array) => Promise<BridgeOutput<'writeBackup'>>
  readonly nextFile: (token: string) => Promise<BridgeOutput<'nextBackupFile'>>
  readonly finish: (token: string) => Promise<BridgeOutput<'finishBackup'>>
  readonly drop: (token: string) => Promise<void>
  readonly size: (name: string) => Promise<number | null>
  readonly read: (name: string, at: number, length: number) => Promise<Uint8Array>
  readonly chooseFolder: () => Promise<BridgeOutput<'chooseBackupFolder'>>
  /** Asks for a file to hold all of the archive. */
  readonly chooseFile: () => Promise<BridgeOutput<'chooseBackupFile'>>
  readonly pick: () => Promise<BridgeOutput<'pickBackup'>>
  readonly showFolder: () => Promise<void>
  /** Tries a passphrase on one that is sealed. */
  readonly unseal: (name: string, passphrase: string) => Promise<BridgeOutput<'unsealBackup'>>
}

/** The passphrase of the archive, see `contract/bridge`. */
export interface PlatformLock {
  readonly state: () => Promise<LockState>
  readonly lock: () => Promise<void>
  /** false: it is another one. */
  readonly unlock: (passphrase: string) => Promise<boolean>
  readonly change: (input: BridgeInput<'changePassphrase'>) => Promise<BridgeOutput<'changePassphrase'>>
}

/** Where a large file is written piece by piece, see `contract/saving-call`; the window never knows its path. */
export interface SavingPlace {
  readonly begin: (place: BridgeInput<'beginSaving'>) => Promise<BridgeOutput<'beginSaving'>>
  /** `size`: of all its pieces, in bytes. */
  readonly finish: (token: string, size: number) => Promise<SavedFile>
  readonly drop: (token: string) => Promise<void>
}

/** Pages of the web, fetched and rendered apart from this window. */
export interface PageCapture {
  readonly capture: (ask: CaptureAsk) => Promise<CaptureOutcome>
  readonly progress: (token: string) => Promise<CaptureProgress | null>
  readonly cancel: (token: string) => Promise<void>
  /** Links that the system handed over (`cuttings://clip?url=…`) since this was asked last. */
  readonly takeHanded: () => Promise<readonly HandedLink[]>
  /** Opens the window in which a person goes to pages by hand. `url`: where to; '' for nowhere. */
  readonly openWindow: (url: string) => Promise<void>
  /** What was clipped in it since this was asked last. */
  readonly takeClipped: () => Promise<BridgeOutput<'takeClippedPages'>>
  /** Names of the sites that it has cookies of. */
  readonly logInSites: () => Promise<readonly string[]>
  readonly forgetLogIns: () => Promise<void>
}

/** The watched folder, see `contract/watch`; windows never name its path. */
export interface WatchedFolder {
  readonly state: () => Promise<WatchState>
  readonly choose: () => Promise<BridgeOutput<'chooseWatchedFolder'>>
  readonly begin: (existing: 'clip' | 'leave') => Promise<BridgeOutput<'beginWatching'>>
  readonly stop: () => Promise<void>
  readonly show: () => Promise<void>
  readonly take: () => Promise<TakenFile | null>
  readonly done: (token: string) => Promise<void>
}

/** Hands bytes to main to be read, with the window's key (`contract/reading-call`). */
export type ReadingCall = (ask: {
  readonly key: string
  readonly content: Uint8Array | Blob
  readonly hint: ReadHint
}) => Promise<ReadOutcome>

/** Follows one reading. */
export interface ReadingWatch {
  readonly onProgress: (progress: ReadingProgress) => void
  /** Ends it; what it comes to then is of no use. */
  readonly signal: AbortSignal
}

/** What the window needs from outside itself: Electron's main process, or a plain browser. */
export interface Platform {
  readonly kind: 'electron' | 'browser'
  readonly facts: () => Promise<AppFacts>
  readonly openFiles: () => Promise<readonly FileFromOutside[]>
  /**
   * Reads what came in, apart from the window: no page is parsed in here. `call`: what hands the bytes to main, where not this
   * thread does.
   */
  readonly readIncoming: (
    content: Uint8Array | Blob,
    hint: ReadHint,
    watch?: ReadingWatch,
    call?: ReadingCall,
  ) => Promise<ReadOutcome>
  /**
   * With it a worker may have bytes read by itself (`contract/reading-call`); null in a plain browser, where only a window can
   * read.
   */
  readonly readingKey: () => Promise<string | null>
  /** null in a plain browser. */
  readonly lock: PlatformLock | null
  /** null in a plain browser, which may not read pages of others. */
  readonly pages: PageCapture | null
  /** null in a plain browser, which sees no folders. */
  readonly watchedFolder: WatchedFolder | null
  /** Through the system's dialog; the file is written whole or not at all. */
  readonly saveFile: (file: {
    suggestedName: string
    extension: FileExtension
    bytes: Uint8Array
  }) => Promise<SavedFile>
  /** null in a plain browser, which saves in one piece alone. */
  readonly saving: SavingPlace | null
  /** null where this window cannot print: in a plain browser. */
  readonly printPdf: ((html: string, at: number) => Promise<PrintedPdf>) | null
  /**
   * Shows a page as it came in, without script and network; null where this window cannot: in a plain browser. Where
   * `isBeside`, over the right half of this window, and it resolves once it is closed.
   */
  readonly showPage: ((page: ShownPage, isBeside: boolean) => Promise<void>) | null
  readonly readClipboard: () => Promise<ClipboardContent>
  readonly writeClipboard: (content: { text: string; html: string }) => Promise<void>
  readonly setMenuState: (state: MenuState) => Promise<void>
  readonly rememberArchive: (database: string, archive: ArchiveState) => Promise<void>
  readonly openLink: (url: string) => Promise<boolean>
  readonly showDataFolder: () => Promise<void>
  /** How much room there is for the data and for backups; null in a plain browser. */
  readonly room: () => Promise<BridgeOutput<'room'> | null>
  /** Asks a time-stamp server; null in a plain browser, which asks nobody. */
  readonly askTimeStamp: ((ask: BridgeInput<'askTimeStamp'>) => Promise<BridgeOutput<'askTimeStamp'>>) | null
  /** null in a plain browser, which keeps no folder. */
  readonly backups: BackupPlace | null
  /** Makes another database the archive from the next opening on. */
  readonly switchArchive: (to: BridgeInput<'switchArchive'>) => Promise<BridgeOutput<'switchArchive'>>
  readonly forgetArchive: (database: string) => Promise<void>
  /** What was typed or begun is not durable yet, and the window is at it. */
  readonly leaveGoesOn: () => Promise<void>
  /** What was typed or begun is durable: see `onLeave`. */
  readonly leaveSettled: () => Promise<void>
  readonly stayOpen: () => Promise<void>
  /** What was to be done before closing is done. */
  readonly closeWindow: () => Promise<void>
  readonly onCommand: (listener: (command: MenuCommand) => void) => () => void
  /** Calls back when the window is about to close, which waits for `leaveSettled`. */
  readonly onLeave: (listener: () => void) => () => void
}
