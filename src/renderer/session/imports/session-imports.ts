import type { Notice, Session } from '../session'
import { createImports, type Imports, type ImportsParts } from './imports'

const importStopped: Notice = {
  tone: 'error',
  text: 'The import stopped. What it brought in so far is saved, and the rest waits: choose “Go on” to try again.',
}

/** The imports of an open archive. */
export function sessionImports(
  database: string,
  { platform, notify, onBatch }: Pick<ImportsParts, 'platform' | 'onBatch'> & Pick<Session, 'notify'>,
): Imports {
  return createImports({
    worker: () =>
      new Worker(new URL('../../../workers/import.worker.ts', import.meta.url), {
        type: 'module',
        name: database,
      }),
    platform,
    tellRefused: (why) => {
      notify({ tone: 'error', text: `Nothing was taken in. ${why} Your files are where they were.` })
    },
    tellStopped: (details) => {
      notify({ ...importStopped, details })
    },
    onBatch,
  })
}
