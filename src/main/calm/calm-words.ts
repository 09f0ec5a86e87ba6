import type { StartDecision } from '../data/decide-start'
import type { CalmPage } from './calm-page'

type Refusal = Exclude<StartDecision, { kind: 'open' }>

const showFolder = { id: 'show-data-folder', label: 'Show the data folder' } as const
const showBackups = { id: 'show-backups', label: 'Show the backups' } as const
const quit = { id: 'quit', label: 'Quit' } as const
const tryAgain = { id: 'try-again', label: 'Try again' } as const
const unchanged = 'Your archive was not opened and is unchanged.'

/** Why the archive is not opened, in the words of the person who wants to read in it. */
export function refusalPage(refusal: Refusal, dataFolder: string): CalmPage {
  const where = `It is in this folder: ${dataFolder}`
  const actions = [showFolder, showBackups, quit]
  switch (refusal.kind) {
    case 'older-engine':
      return {
        title: 'This version of Cuttings is older than your archive',
        paragraphs: [
          `The archive was last opened with engine ${String(refusal.archive)}. This version brings engine ` +
            `${String(refusal.running)}, which would empty an archive of a newer one.`,
          `${unchanged} ${where}`,
          'Install the newest version of Cuttings and start that one.',
        ],
        actions,
      }
    case 'newer-sentinel':
      return {
        title: 'This version of Cuttings is older than your archive',
        paragraphs: [
          'The record beside the archive was written by a newer version of Cuttings, and this one cannot read it.',
          `${unchanged} ${where}`,
          'Install the newest version of Cuttings and start that one.',
        ],
        actions,
      }
    case 'unreadable':
      return {
        title: 'The data folder cannot be used',
        paragraphs: [refusal.message, `${unchanged} ${where}`, 'When that is mended, try again.'],
        actions: [tryAgain, ...actions],
      }
  }
}

/** Shown when the window's process failed again and again. */
export const crashPage = (dataFolder: string): CalmPage => ({
  title: 'Cuttings keeps stopping',
  paragraphs: [
    'The window failed four times within five minutes and is not tried again by itself.',
    `What was saved is safe on the disk, in this folder: ${dataFolder}`,
    'Open it again, or start the computer anew. If that does not help, go on without opening the archive: its latest ' +
      'backup can be restored then, and what can be read of it exported.',
  ],
  actions: [
    { id: 'open-again', label: 'Open again' },
    { id: 'rescue', label: 'Restore or export…' },
    showFolder,
    showBackups,
    quit,
  ],
})
