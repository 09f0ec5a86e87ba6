import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Everything that can be thrown away and made again: stamps, type-checker state, engines. Ignored by git. */
export const projectCache = join(projectRoot, '.cache')
