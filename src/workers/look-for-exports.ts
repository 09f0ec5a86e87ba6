import type { FoundExport, ImportSource, LookedAt } from '@/contract/import-messages'
import { isArticleName } from '@/core/article/is-article-name'
import { mayBeNewsName } from '@/core/article/may-be-news-name'
import { pageStem, picturesBeside } from '@/core/article/pictures-beside'
import { filesTool, type ImportJob, noCounts } from '@/core/import/import-job'
import type { ImportReader } from '@/core/import/imported-record'
import { manyAtOnce } from '@/core/import/many-at-once'
import { holdsNews } from '@/formats/holds-news'
import { recogniseExports } from '@/formats/read-export'
import type { ArchiveDatabase } from '@/store/archive-database'
import { forgetImport, keepImportFiles } from '@/store/import/import-files'
import { type ImportReview, reviewImport } from '@/store/import/review-import'
import type { NeedRoom } from '@/store/room/need-room'
import { type FileOfRow, keptRows } from './kept-rows'
import { rowsOfExport } from './rows-of-import'
import { type ReadSourceFile, type SourceFile, sourceFiles } from './source-files'

/** What may be in memory at once to be recognised, in bytes; and files of one import. */
const limits = { file: 400_000_000, all: 800_000_000, files: 100_000 }
/** Why, and what to do: a part of an export is one like any other, and what is here already is not added again. */
const tooMuch = `it holds more than ${String(limits.all / 1_000_000)} MB, or more than ${limits.files.toLocaleString('en')} files, which is more than can be looked through at once. It is where it was. Unpack it and drop the folders or files in it in several goes, or export it from the other tool in parts; what came in with one part is not added again with the next`
/** Bytes of a folder or zip of articles that is looked into by its beginning alone. */
const muchAtOnce = 200_000_000
/** So many of its articles are read to tell whose they are. */
const fewArticles = 50

export interface LookParts {
  readonly newId: () => string
  readonly now: () => number
  /** Awaited now and then, with how many files of how many were looked at. Ends the look by rejecting. */
  readonly rest: (done: number, total: number) => Promise<void>
  /** Lower-case hex. */
  readonly sha256: (bytes: Uint8Array) => Promise<string>
  /** Asked before the files of an export are kept. */
  readonly needRoom: NeedRoom
}

/**
 * Which of the sources are exports of other tools, or hold some. Each is kept in the archive, waiting for a person's yes;
 * files of one tool that were given together are one import, and so are articles by themselves where they are many.
 */
export async function lookForExports(
  db: ArchiveDatabase,
  sources: readonly ImportSource[],
  parts: LookParts,
): Promise<LookedAt> {
  const look = new Look(db, sources, parts)
  for (const place of sources.keys()) await look.into(place)
  return look.end()
}

interface Recognised {
  readonly reader: Pick<ImportReader, 'id' | 'name' | 'isChosenFrom'>
  /** Places of its sources among those that were given. */
  readonly sources: number[]
  readonly files: ReadSourceFile[]
}

/** Articles of a source that no tool knows. */
interface Loose {
  readonly place: number
  readonly files: readonly Omit<FileOfRow, 'path'>[]
  /** What else is in it that is no article by its name, and no picture of one. */
  readonly others: number
}

class Look {
  readonly #byTool = new Map<string, Recognised>()
  readonly #loose: Loose[] = []
  readonly #rests: { readonly source: number; readonly paths: readonly string[] }[] = []
  readonly #refused: LookedAt['refused'] = []

  constructor(
    private readonly db: ArchiveDatabase,
    private readonly sources: readonly ImportSource[],
    private readonly parts: LookParts,
  ) {}

  async into(place: number): Promise<void> {
    const source = this.sources[place]
    const files = source === undefined ? null : await sourceFiles(source)
    // A broken zip: whatever opens it next says so.
    if (files === null) return
    const articles = files.filter(({ path }) => isArticleName(path))
    const plain = await this.#plainFolder(files, articles)
    if (plain !== null) {
      this.#loose.push(looseOf(place, plain, files))
      return
    }
    const read = await this.#readAll(files)
    if (read === null) {
      const isFew = articles.length > 0 && articles.length < manyAtOnce
      if (!isFew) this.#refused.push({ source: place, path: '', reason: tooMuch })
      return
    }
    const damaged = read.filter(({ problem }) => problem !== undefined)
    const { exports, rest } = recogniseExports(read.filter(({ problem }) => problem === undefined))
    // What could not be unpacked is told with the first.
    for (const [at, { reader, files: own }] of exports.entries())
      this.#add(reader, place, [...own, ...(at === 0 ? damaged : [])])
    if (exports.length > 0 && rest.length > 0)
      this.#rests.push({ source: place, paths: rest.map(({ path }) => path) })
    const left = new Set((exports.length > 0 ? rest : [...rest, ...damaged]).map(({ path }) => path))
    const byPath = new Map(read.map((file) => [file.path, file]))
    const news = new Set(read.filter(isNews).map(({ path }) => path))
    const own = files
      .filter(({ path }) => left.has(path) && (isArticleName(path) || news.has(path)))
      .map((file) => readBefore(file, byPath))
    const beside = files.filter(({ path }) => left.has(path)).map((file) => readBefore(file, byPath))
    const loose = looseOf(place, own, beside)
    this.#loose.push(exports.length > 0 ? { ...loose, others: 0 } : loose)
    const [first] = damaged
    if (exports.length === 0 && own.length === 0 && first !== undefined)
      this.#refused.push({ source: place, path: first.path, reason: first.problem ?? '' })
  }

  async end(): Promise<LookedAt> {
    const found: FoundExport[] = []
    for (const each of this.#byTool.values()) found.push(await this.#keepExport(each))
    const loose = this.#loose.filter(({ files }) => files.length > 0)
    const count = loose.reduce((sum, { files }) => sum + files.length, 0)
    const isMany = count >= manyAtOnce && count <= limits.files
    if (isMany) found.push(await this.#keepFiles(loose, count))
    const taken = new Map(
      loose.map(({ place, files }) => [place, new Set(files.map(({ file }) => file.path))]),
    )
    const rests = this.#rests.map(({ source, paths }) => ({
      source,
      paths: isMany ? paths.filter((path) => taken.get(source)?.has(path) !== true) : [...paths],
    }))
    return { found, rests, refused: this.#refused }
  }

  /** The articles of it where it is much, and nothing in its beginning is of a tool: all of it need not be in memory then. */
  async #plainFolder(
    files: readonly SourceFile[],
    articles: readonly SourceFile[],
  ): Promise<readonly SourceFile[] | null> {
    const size = files.reduce((sum, file) => sum + file.size, 0)
    if (size <= muchAtOnce || articles.length < manyAtOnce) return null
    const named = new Set(articles)
    const some = [...files.filter((file) => !named.has(file)), ...articles.slice(0, fewArticles)]
    const read = (await this.#readAll(some)) ?? []
    if (recogniseExports(read.filter(({ problem }) => problem === undefined)).exports.length > 0) return null
    const news = new Set(read.filter(isNews).map(({ path }) => path))
    return files.filter((file) => named.has(file) || news.has(file.path))
  }

  /** null where it is more than may be in memory. */
  async #readAll(files: readonly SourceFile[]): Promise<readonly ReadSourceFile[] | null> {
    if (files.length > limits.files) return null
    const read: ReadSourceFile[] = []
    let all = 0
    for (const [at, file] of files.entries()) {
      if (at % 50 === 0) await this.parts.rest(at, files.length)
      const bytes = await file.read(limits.file)
      all += bytes.bytes.length
      if (all > limits.all) return null
      read.push(bytes)
    }
    return read
  }

  #add(reader: ImportReader, place: number, files: readonly ReadSourceFile[]): void {
    const held = this.#byTool.get(reader.id) ?? { reader, sources: [], files: [] }
    held.sources.push(place)
    held.files.push(...files)
    this.#byTool.set(reader.id, held)
  }

  async #keepExport({ reader, sources, files }: Recognised): Promise<FoundExport> {
    const name = sources.map((place) => this.sources[place]?.name ?? '').join(', ')
    const job = this.#jobOf(reader, name)
    const { rest, sha256, needRoom } = this.parts
    await needRoom(files.reduce((sum, { bytes }) => sum + bytes.length, 0))
    const isChosenFrom = reader.isChosenFrom === true
    const parts = { sha256, rest: (seen: number) => rest(seen, 0), isChosenFrom }
    const review = await this.#whole(job, async () => {
      const kept = keepImportFiles(this.db, job.id)
      const made = await reviewImport(this.db, job, rowsOfExport(job, files), parts)
      for (const file of files) await kept.keepInPieces(file)
      await kept.end()
      return made
    })
    return {
      importId: job.id,
      tool: reader.name,
      name,
      files: files.length,
      isFiles: false,
      leftOut: 0,
      sources,
      review,
    }
  }

  async #keepFiles(loose: readonly Loose[], count: number): Promise<FoundExport> {
    const [first] = loose
    const more = loose.length === 1 ? '' : ` and ${String(loose.length - 1)} more`
    const name = `${this.sources[first?.place ?? 0]?.name ?? ''}${more}`
    const job = this.#jobOf({ id: filesTool, name: 'files' }, name)
    const { rest, sha256, needRoom } = this.parts
    const size = (own: Loose['files']) =>
      own.flatMap(({ file, pictures }) => [file, ...pictures]).reduce((sum, file) => sum + file.size, 0)
    await needRoom(loose.reduce((sum, each) => sum + size(each.files), 0))
    const files = loose.flatMap(({ place, files: own }) => {
      const { name: zip = '', files: given = [] } = this.sources[place] ?? {}
      // What is in a zip is named as by its way into it.
      const isZipped = given.length === 1 && own.some(({ file }) => file.path !== given[0]?.path)
      return own.map((each) => ({
        ...each,
        path: isZipped ? `${zip}/${each.file.path}` : each.file.path,
      }))
    })
    const parts = { sha256, rest: (seen: number) => rest(seen, count) }
    const review = await this.#whole(job, async () => {
      const kept = keepImportFiles(this.db, job.id)
      const made = await reviewImport(this.db, job, keptRows(files, kept.keep), parts)
      await kept.end()
      return made
    })
    return {
      importId: job.id,
      tool: 'files',
      name,
      files: count,
      isFiles: true,
      leftOut: loose.reduce((sum, { others }) => sum + others, 0),
      sources: loose.map(({ place }) => place),
      review,
    }
  }

  #jobOf({ id: tool, name: toolName }: Pick<ImportReader, 'id' | 'name'>, name: string): ImportJob {
    return {
      id: this.parts.newId(),
      tool,
      toolName,
      name,
      begun: this.parts.now(),
      state: 'review',
      choices: { twins: 'skip', near: 'add', inbox: true },
      total: 0,
      done: 0,
      counts: noCounts,
      elapsed: 0,
    }
  }

  /** The job with all of its files, or nothing of it. */
  async #whole(job: ImportJob, work: () => Promise<ImportReview>): Promise<ImportReview> {
    try {
      await this.db.imports.put(job)
      const review = await work()
      await this.db.imports.put({ ...job, total: review.total })
      return review
    } catch (error) {
      await forgetImport(this.db, job.id, 'all').catch(() => undefined)
      throw error
    }
  }
}

const isNews = ({ path, bytes, problem }: ReadSourceFile): boolean =>
  problem === undefined && mayBeNewsName(path) && holdsNews(bytes)

/** The articles of a source, pages with the pictures that stand beside them. `all`: what is in it. */
function looseOf(place: number, articles: readonly SourceFile[], all: readonly SourceFile[]): Loose {
  const pictures = picturesBeside(all, new Set(articles.map(({ path }) => pageStem(path))))
  const files = articles.map((file) => ({
    file,
    pictures: pictures.get(pageStem(file.path) || file.path) ?? [],
  }))
  const shown = files.reduce((sum, each) => sum + each.pictures.length, 0)
  return { place, files, others: all.length - articles.length - shown }
}

/** A file that is in memory already. */
function readBefore(file: SourceFile, read: ReadonlyMap<string, ReadSourceFile>): SourceFile {
  const held = read.get(file.path)
  if (held === undefined) return file
  return {
    ...file,
    read: (most) => (held.bytes.length > most ? file.read(most) : Promise.resolve(held)),
  }
}
