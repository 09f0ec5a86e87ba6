/**
 * The names of the bridge's methods, apart from their schemas: the preload needs no more than these, and stays
 * small without zod.
 */
export const bridgeMethods = [
  'appFacts',
  'openFiles',
  'readingKey',
  'readingProgress',
  'cancelReading',
  'capturePage',
  'captureProgress',
  'cancelCapture',
  'takeHandedLinks',
  'saveFile',
  'beginSaving',
  'finishSaving',
  'dropSaving',
  'printPdf',
  'showPage',
  'readClipboard',
  'writeClipboard',
  'setMenuState',
  'rememberArchive',
  'openLink',
  'showDataFolder',
  'room',
  'askTimeStamp',
  'openCaptureWindow',
  'takeClippedPages',
  'logInSites',
  'forgetLogIns',
  'watchState',
  'chooseWatchedFolder',
  'beginWatching',
  'stopWatching',
  'showWatchedFolder',
  'takeWatchedFile',
  'watchedFileDone',
  'backupState',
  'backupBase',
  'beginBackup',
  'writeBackup',
  'nextBackupFile',
  'finishBackup',
  'dropBackup',
  'backupFileSize',
  'readBackup',
  'chooseBackupFolder',
  'chooseBackupFile',
  'pickBackup',
  'showBackupFolder',
  'unsealBackup',
  'lockState',
  'lock',
  'unlock',
  'changePassphrase',
  'switchArchive',
  'forgetArchive',
  'leaveHeard',
  'leaveSettled',
  'stayOpen',
  'closeWindow',
] as const
export type BridgeMethod = (typeof bridgeMethods)[number]

/** The channel between the preload and main that carries the calls of this method. */
export const bridgeChannel = (method: BridgeMethod): string => `cuttings:${method}`

/** The channel on which main sends menu commands to the window. */
export const commandChannel = 'cuttings:command'

/** The channel on which main tells the window that it is about to close. */
export const leaveChannel = 'cuttings:leave'
