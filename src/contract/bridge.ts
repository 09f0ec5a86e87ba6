import { z } from 'zod'
import { backupState, listedBackup, mostReadAtOnce, namedBackup } from './backup-state'
import { databaseName } from './database-name'
import { captureAsk, captureOutcome, captureProgress, captureWindowMethods, handedLink } from './capture'
import type { BridgeMethod } from './bridge-methods'
import { fileExtensions } from './file-extension'
import { largestFile } from './largest-file'
import type { MenuCommand } from './menu-command'
import { openedFile } from './opened-file'
import { readingProgress } from './reading'
import { roomState } from './room'
import { watchMethods } from './watch'

/**
 * Every call from a window to the main process: one map of input and output schemas. Main validates what comes in
 * and what goes out; the window's platform validates what it gets. The preload offers each as a named method of
 * `window.cuttings`; nothing else crosses.
 */

export const savedFile = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved'), name: z.string() }),
  z.object({ kind: z.literal('cancelled') }),
  /** Nothing was written, and what was there before is untouched. */
  z.object({ kind: z.literal('failed'), message: z.string() }),
])
export type SavedFile = z.infer<typeof savedFile>

/** A file that is written piece by piece (`./saving-call`). */
const begunSaving = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('begun'), token: z.string() }),
  z.object({ kind: z.literal('cancelled') }),
  z.object({ kind: z.literal('failed'), message: z.string() }),
])
export type BegunSaving = z.infer<typeof begunSaving>

export const printedPdf = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('printed'), bytes: z.instanceof(Uint8Array) }),
  z.object({ kind: z.literal('failed'), message: z.string() }),
])
export type PrintedPdf = z.infer<typeof printedPdf>

const clipboardContent = z.object({
  text: z.string(),
  html: z.string(),
  hasImage: z.boolean(),
})
export type ClipboardContent = z.infer<typeof clipboardContent>

/** What main remembers beside the profile, to notice a lost or shrunken archive. */
export const archiveState = z.object({
  archiveId: z.string(),
  items: z.number().int().nonnegative(),
  decisions: z.number().int().nonnegative(),
  /** ms since the epoch. */
  lastCommit: z.number(),
})
export type ArchiveState = z.infer<typeof archiveState>

export const appFacts = z.object({
  version: z.string(),
  engine: z.string(),
  runtime: z.string(),
  node: z.string(),
  platform: z.string(),
  /** Set where the app runs on the development-only fallback engine or without its sandbox; '' otherwise. */
  caution: z.string(),
  /** Set where what main remembers of the archive could not be read; '' otherwise. To be told at once. */
  recordTrouble: z.string(),
  /** The window kept stopping, and the person wants what can be rescued: the archive is not to be opened by itself. */
  keptStopping: z.boolean(),
  /** Which database is the archive. */
  database: databaseName,
  /** Those that a restored one took the place of. */
  keptDatabases: z.array(z.object({ database: databaseName, replaced: z.number() })),
  /** What main remembers of the archive; null on the first start. */
  remembered: archiveState.nullable(),
})
export type AppFacts = z.infer<typeof appFacts>

const menuState = z.object({
  /** "Tag excerpt"; '' where there is nothing to undo. */
  undo: z.string(),
  redo: z.string(),
  hasSelection: z.boolean(),
})
export type MenuState = z.infer<typeof menuState>

const nothing = z.void()
const placeToSave = z.object({ suggestedName: z.string().min(1).max(255), extension: z.enum(fileExtensions) })
const failed = z.object({ kind: z.literal('failed'), message: z.string() })
const done = z.discriminatedUnion('kind', [z.object({ kind: z.literal('done') }), failed])
const passphrase = z.string().max(1000)
/** The passphrase of the archive. `locked`: it is to be given; `broken`: there is one, and it cannot be checked. */
export const lockState = z.object({
  kind: z.enum(['none', 'locked', 'open', 'broken']),
  idleMinutes: z.number().int(),
})
export type LockState = z.infer<typeof lockState>
const namedToken = z.object({ token: z.string() })

export const bridge = {
  appFacts: { input: nothing, output: appFacts },
  openFiles: { input: nothing, output: z.array(openedFile) },
  /** With it the window and its workers have bytes read, in a process apart (`./reading-call`). */
  readingKey: { input: nothing, output: z.string() },
  /** How far the reading of this name is; null where there is nothing to say. */
  readingProgress: { input: namedToken, output: readingProgress.nullable() },
  cancelReading: { input: namedToken, output: nothing },
  /** Fetches and renders a page of the web, apart from everything else. The one method that goes to the network. */
  capturePage: { input: captureAsk, output: captureOutcome },
  /** null where no capture of that token is under way. */
  captureProgress: { input: namedToken, output: captureProgress.nullable() },
  cancelCapture: { input: namedToken, output: nothing },
  /** Links that the system handed over since this was asked last. */
  takeHandedLinks: { input: nothing, output: z.array(handedLink) },
  saveFile: {
    input: placeToSave.extend({ bytes: z.instanceof(Uint8Array) }),
    output: savedFile,
  },
  /** Asks where through the system's dialog; pieces follow (`./saving-call`), and nothing has its name before it is whole. */
  beginSaving: { input: placeToSave, output: begunSaving },
  /** Gives the file its name. `size`: of all its pieces, in bytes. */
  finishSaving: { input: namedToken.extend({ size: z.number().int().nonnegative() }), output: savedFile },
  /** Takes away what was written so far. */
  dropSaving: { input: namedToken, output: nothing },
  /** Prints one self-contained page, without script and network, to the bytes of a PDF. `at`: when it is made, ms since the epoch. */
  printPdf: { input: z.object({ html: z.string(), at: z.int() }), output: printedPdf },
  /**
   * Shows a page as it came in, in a window of its own without script and network; over the right half of the window that
   * asks, where `isBeside`. `charset`: WHATWG label. Answers once the page is there, or, beside, once it is closed.
   */
  showPage: {
    input: z.object({
      title: z.string().max(1000),
      charset: z.string().regex(/^[\w.:-]{1,40}$/),
      bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= largestFile),
      isBeside: z.boolean(),
    }),
    output: nothing,
  },
  readClipboard: { input: nothing, output: clipboardContent },
  writeClipboard: { input: z.object({ text: z.string(), html: z.string() }), output: nothing },
  setMenuState: { input: menuState, output: nothing },
  /** Passed over where another database is the archive by now: a window may still be writing to the one before. */
  rememberArchive: { input: z.object({ database: databaseName, archive: archiveState }), output: nothing },
  /** Opens http, https and mailto links in the system's programs; false where the link is not one of these. */
  openLink: { input: z.object({ url: z.string() }), output: z.boolean() },
  /** Opens the folder of the data in the system's file manager. */
  showDataFolder: { input: nothing, output: nothing },
  /** How much room there is for the data and for backups. */
  room: { input: nothing, output: roomState },
  /** Sends a request (RFC 3161) to a time-stamp server. `allowed`: also to one in a private network. */
  askTimeStamp: {
    input: z.object({
      server: z.string().max(2000),
      request: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= 1000),
      allowed: z.boolean(),
    }),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('answered'), bytes: z.instanceof(Uint8Array) }),
      /** It is in a private network, and nothing was sent. */
      z.object({ kind: z.literal('private') }),
      failed,
    ]),
  },
  ...watchMethods,
  ...captureWindowMethods,
  backupState: { input: nothing, output: backupState },
  /** The manifest of the newest of these backups that can be built on, as text; null: none can. */
  backupBase: { input: z.object({ names: z.array(z.string()) }), output: z.string().nullable() },
  /** Begins to write a backup beside what is there; nothing has its name before it is whole. */
  beginBackup: {
    input: z.object({
      kind: z.enum(['full', 'changes']),
      archiveId: z.string(),
      made: z.number(),
      /**
       * The backups that the archive goes on from, by its history; of all others the newest stay apart from these. null: none
       * is let go.
       */
      continues: z.array(z.string()).nullable(),
      /** A place that `chooseBackupFile` gave; null: among the backups. */
      at: z.string().nullable(),
    }),
    output: z.discriminatedUnion('kind', [z.object({ kind: z.literal('begun'), token: z.string() }), failed]),
  },
  writeBackup: { input: z.object({ token: z.string(), bytes: z.instanceof(Uint8Array) }), output: done },
  /** What follows goes into another file. */
  nextBackupFile: { input: namedToken, output: done },
  /** Flushes, gives it its name, reads all of it back, and lets go of backups that are too many. */
  finishBackup: { input: namedToken, output: done },
  /** Removes what was written so far. */
  dropBackup: { input: namedToken, output: nothing },
  /** Bytes of a file among the backups; null where there is none of that name. */
  backupFileSize: { input: namedBackup, output: z.number().nullable() },
  readBackup: {
    input: namedBackup.extend({
      at: z.number().int().nonnegative(),
      length: z.number().int().nonnegative().max(mostReadAtOnce),
    }),
    output: z.instanceof(Uint8Array),
  },
  /** Asks through the system's dialog; the backups that are there stay where they are. */
  chooseBackupFolder: {
    input: nothing,
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('cancelled') }),
      z.object({ kind: z.literal('chosen') }),
      failed,
    ]),
  },
  /** Asks for a file to hold all of the archive, through the system's dialog. */
  chooseBackupFile: {
    input: nothing,
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('cancelled') }),
      z.object({ kind: z.literal('chosen'), at: z.string(), name: z.string() }),
    ]),
  },
  /** A backup from anywhere, through the system's dialog. */
  pickBackup: {
    input: nothing,
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('cancelled') }),
      z.object({ kind: z.literal('picked'), backup: listedBackup }),
      /** It is encrypted, and its passphrase was not given yet. */
      z.object({ kind: z.literal('sealed'), name: z.string() }),
      failed,
    ]),
  },
  showBackupFolder: { input: nothing, output: nothing },
  /** Tries a passphrase on a sealed backup. */
  unsealBackup: {
    input: namedBackup.extend({ passphrase }),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('wrong') }),
      /** null: it is among the backups, and listed from now on. */
      z.object({ kind: z.literal('opened'), backup: listedBackup.nullable() }),
      failed,
    ]),
  },
  lockState: { input: nothing, output: lockState },
  /** Asks for the passphrase from now on; nothing where there is none. */
  lock: { input: nothing, output: nothing },
  /** false: it is another one. */
  unlock: { input: z.object({ passphrase }), output: z.boolean() },
  /** Sets the passphrase, or takes it off. `current` is checked where there is one. */
  changePassphrase: {
    input: z.object({
      current: passphrase.nullable(),
      next: passphrase.nullable(),
      idleMinutes: z.number().int().min(0).max(1440),
    }),
    output: done,
  },
  /** Makes another database the archive from the next opening on, and what is remembered is of that one. */
  switchArchive: { input: z.object({ database: databaseName, archive: archiveState }), output: done },
  /** A database that was kept has been deleted. */
  forgetArchive: { input: z.object({ database: databaseName }), output: nothing },
  /** The window knows that it is about to close, and is at it. */
  leaveHeard: { input: nothing, output: nothing },
  /** What was typed or begun in a window that is about to close is durable, or was refused. */
  leaveSettled: { input: nothing, output: nothing },
  /** The person does not want it closed after all; the next time, all is waited for again. */
  stayOpen: { input: nothing, output: nothing },
  /** The window has done what was to be done before closing. */
  closeWindow: { input: nothing, output: nothing },
} as const satisfies Record<BridgeMethod, { input: z.ZodType; output: z.ZodType }>
type Bridge = typeof bridge
export type BridgeInput<M extends BridgeMethod> = z.infer<Bridge[M]['input']>
export type BridgeOutput<M extends BridgeMethod> = z.infer<Bridge[M]['output']>

/** `window.cuttings` as the preload offers it. */
export type CuttingsBridge = {
  readonly [M in BridgeMethod]: (input: BridgeInput<M>) => Promise<BridgeOutput<M>>
} & {
  /** Calls back with each command of the application menu; the returned function ends it. */
  readonly onCommand: (listener: (command: MenuCommand) => void) => () => void
  /** Calls back when the window is about to close: `leaveHeard` and then `leaveSettled` are waited for, with a bound. */
  readonly onLeave: (listener: () => void) => () => void
}
