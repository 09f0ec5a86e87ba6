import type { FoundExport, ImportSource, RestOfSource } from '@/contract/import-messages'
import { type ImportJob, noCounts } from '@/core/import/import-job'
import type { ImportReader } from '@/core/import/imported-record'
import { recogniseExports } from '@/formats/read-export'
import { readZipFiles } from '@/formats/zip/read-zip-files'
import type { ArchiveDatabase, ImportFileRow } from '@/store/archive-database'
import { forgetImport, keepImportFiles } from '@/store/import/import-files'
import { reviewImport } from '@/store/import/review-import'
import type { NeedRoom } from '@/store/room/need-room'
import { rowsOfFiles } from './rows-of-files'

/** What one import may hold in memory, in bytes and files. */
const limits = { file: 400_000_000, all: 800_000_000, files: 100_000 }

export interface LookParts {
  readonly newId: () => string
  readonly now: () => number
  /** Awaited now and then. */
  readonly rest: () => Promise<void>
  /** Asked before the files of an export are kept. */
  readonly needRoom: NeedRoom
}

interface LookedAt {
  readonly found: FoundExport[]
  readonly rests: RestOfSource[]
}

interface Recognised {
  readonly reader: ImportReader
  /** Places of its sources among those that were given. */
  readonly sources: number[]
  readonly files: ImportFileRow[]
}

/**
 * Which of the sources are exports of other tools, or hold some. Each is kept in the archive, waiting for a person's yes;
 * files of one tool that were given together are one import.
 */
export async function lookForExports(
  db: ArchiveDatabase,
  sources: readonly ImportSource[],
  parts: LookParts,
): Promise<LookedAt> {
  const byTool = new Map<string, Recognised>()
  const rests: RestOfSource[] = []
  for (const [place, source] of sources.entries()) {
    const files = await filesOf(source)
    const { exports, rest } = recogniseExports(files.filter(({ problem }) => problem === undefined))
    if (exports.length > 0 && rest.length > 0)
      rests.push({ source: place, paths: rest.map(({ path }) => path) })
    for (const [at, { reader, files: own }] of exports.entries()) {
      // What could not be unpacked is told with the first.
      const damaged = at === 0 ? files.filter(({ problem }) => problem !== undefined) : []
      add(byTool, reader, place, [...own, ...damaged])
    }
  }
  const found: FoundExport[] = []
  for (const each of byTool.values()) {
    const names = each.sources.map((place) => sources[place]?.name ?? '')
    found.push(await keepForReview(db, names.join(', '), each, parts))
  }
  return { found, rests }
}

function add(
  byTool: Map<string, Recognised>,
  reader: ImportReader,
  place: number,
  files: readonly File[],
): void {
  const held = byTool.get(reader.id) ?? { reader, sources: [], files: [] }
  held.sources.push(place)
  held.files.push(...files.map((file, at) => ({ ...file, importId: '', at: held.files.length + at })))
  byTool.set(reader.id, held)
}

async function keepForReview(
  db: ArchiveDatabase,
  name: string,
  { reader, sources, files }: Recognised,
  { newId, now, rest, needRoom }: LookParts,
): Promise<FoundExport> {
  await needRoom(files.reduce((sum, { bytes }) => sum + bytes.length, 0))
  const job: ImportJob = {
    id: newId(),
    tool: reader.id,
    toolName: reader.name,
    name,
    begun: now(),
    state: 'review',
    choices: { twins: 'skip', near: 'add', inbox: true },
    total: 0,
    done: 0,
    counts: noCounts,
    elapsed: 0,
  }
  const review = await reviewImport(db, job, rowsOfFiles(job, files), rest)
  try {
    await keepImportFiles(db, job.id, files)
    await db.imports.put({ ...job, total: review.total })
  } catch (error) {
    await forgetImport(db, job.id, 'all').catch(() => undefined)
    throw error
  }
  return { importId: job.id, tool: reader.name, name, files: files.length, sources, review }
}

type File = Omit<ImportFileRow, 'importId' | 'at'>

async function filesOf(source: ImportSource): Promise<File[]> {
  const files = source.files.map(({ path, blob }) => ({ path, blob: asBlob(blob) }))
  const [only] = files
  if (files.length === 1 && only !== undefined && (await isZip(only.blob))) return unzipped(only.blob)
  const read: File[] = []
  let all = 0
  for (const { path, blob } of files) {
    all += blob.size
    if (all > limits.all) return []
    read.push({ path, bytes: new Uint8Array(await blob.arrayBuffer()) })
  }
  return read
}

function asBlob(blob: unknown): Blob {
  if (blob instanceof Blob) return blob
  throw new TypeError('A file of a source is no file')
}

async function isZip(blob: Blob): Promise<boolean> {
  const head = new Uint8Array(await blob.slice(0, 4).arrayBuffer())
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4
}

const problems = {
  'too-large': 'is too large',
  encrypted: 'is locked with a password',
  damaged: 'is damaged',
} as const

/** [] where it is no zip that can be read whole: whatever opens it next says so. */
async function unzipped(blob: Blob): Promise<File[]> {
  const outcome = await readZipFiles(blob, limits, (name) => !name.startsWith('__MACOSX/'))
  if (outcome.kind !== 'files') return []
  return outcome.files.map((file) =>
    file.kind === 'file'
      ? { path: file.name, bytes: file.bytes }
      : { path: file.name, bytes: new Uint8Array(), problem: problems[file.kind] },
  )
}
