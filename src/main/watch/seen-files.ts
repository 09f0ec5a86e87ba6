import { appendFile, readFile } from 'node:fs/promises'
import { z } from 'zod'
import { writeWhole } from '../data/write-whole'
import type { ListedFile } from './list-folder'

const head = z.object({ format: z.literal(1), folder: z.string(), database: z.string() })
const row = z.object({ path: z.string(), size: z.number(), modified: z.number() })

/**
 * Which files of the watched folder were dealt with, as they were then, for one folder and one archive: a list that is only
 * added to. With another archive (after a restore) or another folder it begins anew; what is in the archive by then is
 * known by its SHA-256. A torn last line costs that one file a second look.
 */
export class SeenFiles {
  readonly #keys = new Set<string>()
  #owner = ''

  constructor(private readonly file: string) {}

  /** Reads the list of this folder and archive; an empty one where there is none. */
  async open(folder: string, database: string): Promise<void> {
    const owner = JSON.stringify({ format: 1, folder, database } satisfies z.infer<typeof head>)
    if (this.#owner === owner) return
    this.#keys.clear()
    const [first = '', ...rows] = (await readFile(this.file, 'utf8').catch(() => '')).split('\n')
    if (first === owner) for (const line of rows) this.#read(line)
    // Also ends a line that was torn, so that the next one stands by itself.
    await writeWhole(this.file, [owner, ...this.#keys, ''].join('\n'))
    this.#owner = owner
  }

  has(file: ListedFile): boolean {
    return this.#keys.has(keyOf(file))
  }

  async add(files: readonly ListedFile[]): Promise<void> {
    const keys = files.map(keyOf).filter((key) => !this.#keys.has(key))
    if (keys.length === 0) return
    for (const key of keys) this.#keys.add(key)
    await appendFile(this.file, `${keys.join('\n')}\n`)
  }

  #read(line: string): void {
    try {
      this.#keys.add(keyOf(row.parse(JSON.parse(line))))
    } catch {
      // Torn when the power went: that file is looked at again.
    }
  }
}

function keyOf({ path, size, modified }: ListedFile): string {
  return JSON.stringify({ path, size, modified })
}
