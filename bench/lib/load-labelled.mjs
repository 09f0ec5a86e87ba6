import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readLabelled } from './read-labelled.mjs'

const folder = fileURLToPath(new URL('../labelled', import.meta.url))

/** The articles of one half of the labelled set. @param {'dev' | 'held-out'} half */
export function loadLabelled(half) {
  return readdirSync(join(folder, half))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) =>
      readLabelled(`${half}/${name.replace('.txt', '')}`, readFileSync(join(folder, half, name), 'utf8')),
    )
}
