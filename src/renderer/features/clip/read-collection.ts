import { largestBeside } from '@/contract/largest-file'
import { isArticleName } from '@/core/article/is-article-name'
import { mayBeNewsName } from '@/core/article/may-be-news-name'
import { besidePage, pageOfPicture, pageStem, picturesBeside } from '@/core/article/pictures-beside'
import { largestNamed, maxPdfBytes } from '@/core/article/limits'
import { holdsNews, mostNewsBytes } from '@/formats/holds-news'
import type { ZippedFile } from '@/formats/zip/open-zip'
import { copyFile } from '@/renderer/session/copy-file'
import { readZipFiles } from '@/formats/zip/read-zip-files'
import type { Arrival } from './arrival'
import { formatSize } from './format-size'
import type { OpenedSource } from './open-sources'
import { readOpenedFile } from './read-opened-file'
import { type FolderFile, walkFolder } from './walk-folder'

/** What waits for the form is held in memory: so many files, and so many bytes, of one folder or zip. */
const mostFiles = 2_000
const mostBytes = 300_000_000
/** Files of a folder that are looked at at all: an export may have many. */
const mostInFolder = 100_000

/** A dropped folder; what is no article by its name is counted and told. */
export async function droppedFolder(
  folder: FileSystemDirectoryEntry,
  newId: () => string,
): Promise<OpenedSource> {
  const lost: string[] = []
  const files = await walkFolder(folder, mostInFolder, (path) => lost.push(path))
  if (files === null)
    return { name: folder.name, files: [], read: () => Promise.resolve([tooMany(folder.name)]) }
  const source = folderSource(folder.name, files, newId)
  const problems = lost.map((path) => problem(`“${path}” could not be opened.`))
  return { ...source, read: async (wants) => [...(await source.read(wants)), ...problems] }
}

/** A folder with all that is in it. */
export function folderSource(name: string, files: readonly FolderFile[], newId: () => string): OpenedSource {
  return {
    name,
    files: files.map(({ path, file }) => ({ path, blob: file })),
    read: (wants) => readFolderFiles(name, files, newId, wants),
  }
}

/** Those of a folder's files that are articles by their names, or news items by their bytes, in the order given. `wants`: only what is beside an export. */
async function readFolderFiles(
  name: string,
  all: readonly FolderFile[],
  newId: () => string,
  wants?: (path: string) => boolean,
): Promise<readonly Arrival[]> {
  const files = all.filter(({ path }) => wants?.(path) ?? true)
  const areArticles = await Promise.all(files.map(isArticle))
  const wanted = files.filter((_, at) => areArticles[at])
  const size = wanted.reduce((sum, { file }) => sum + file.size, 0)
  if (wanted.length > mostFiles || size > mostBytes) return [tooMany(name)]
  const pages = new Set(wanted.map(({ path }) => pageStem(path)))
  const pictures = picturesBeside(files, pages)
  const arrivals: Arrival[] = []
  let shown = 0
  for (const { path, file } of wanted) {
    const beside = pictures.get(pageStem(path) || path) ?? []
    shown += beside.length
    const read = beside.map(async (each) => ({ path: each.path, bytes: await bytesOf(each.file) }))
    arrivals.push(withBeside(await readFile(file, path, newId()), path, await Promise.all(read)))
  }
  const packed = files.filter(({ path }) => isPacked(path)).map(({ path }) => path)
  const others = files.length - wanted.length - shown
  return [
    ...arrivals,
    ...leftOut({ name, others, packed, wanted: wanted.length, isBeside: wants !== undefined }),
  ]
}

/** One that cannot be read is told by who reads it as an article, not here. */
async function isArticle({ path, file }: FolderFile): Promise<boolean> {
  if (isArticleName(path)) return true
  if (!mayBeNewsName(path) || file.size > mostNewsBytes) return false
  const bytes = await file.arrayBuffer().catch(() => null)
  return bytes !== null && holdsNews(new Uint8Array(bytes))
}

/** A page with the pictures that its browser put beside it. */
function withBeside(arrival: Arrival, path: string, pictures: Parameters<typeof besidePage>[1]): Arrival {
  const beside = besidePage(path, pictures)
  if (arrival.kind !== 'incoming' || beside.length === 0) return arrival
  return { ...arrival, incoming: { ...arrival.incoming, beside } }
}

/** What cannot be read, or is no part of a page by its size, is a picture that is not shown. */
async function bytesOf(file: Blob): Promise<Uint8Array> {
  if (file.size > largestBeside) return new Uint8Array()
  const bytes = await file.arrayBuffer().catch(() => null)
  return bytes === null ? new Uint8Array() : new Uint8Array(bytes)
}

/** What documents that are zips inside have in them: Word's and those of other offices, and e-books. */
const marksOfDocuments: ReadonlySet<string> = new Set([
  '[Content_Types].xml',
  'word/document.xml',
  'mimetype',
])

/**
 * The articles in a zip; null where it is a document of another program, which only looks like one. `wants`: only what is
 * beside an export.
 */
export async function readZip(
  file: File,
  newId: () => string,
  wants?: (name: string) => boolean,
): Promise<readonly Arrival[] | null> {
  let others = 0
  const packed: string[] = []
  const marks: string[] = []
  const outcome = await readZipFiles(
    file,
    { file: maxPdfBytes, all: mostBytes, files: mostFiles },
    (name) => {
      if (wants?.(name) === false) return false
      if (marksOfDocuments.has(name)) marks.push(name)
      const isWanted = isArticleName(name) || mayBeNewsName(name)
      if (!isWanted) others += 1
      if (isPacked(name)) packed.push(name)
      return isWanted
    },
  )
  if (marks.length > 0) return null
  if (outcome.kind === 'too-many') return [tooMany(file.name)]
  if (outcome.kind === 'broken') return [kept(problem(`“${file.name}” is a broken zip.`), file)]
  const articles = outcome.files.filter(isZippedArticle)
  others += outcome.files.length - articles.length
  const pictures = await zippedPictures(file, new Set(articles.map(({ name }) => pageStem(name))))
  const arrivals = articles.map((entry): Arrival => {
    const beside = entry.kind === 'file' ? (pictures.get(pageStem(entry.name) || entry.name) ?? []) : []
    others -= beside.length
    return withBeside(zippedArrival(entry, file, newId), entry.name, beside)
  })
  const isBeside = wants !== undefined
  const left = leftOut({ name: file.name, others, packed, wanted: articles.length, isBeside })
  const told = [...arrivals, ...left]
  // All of the zip, once: what cannot be unpacked of it has no bytes of its own.
  const first = told.find((arrival) => arrival.kind === 'problem' && arrival.isFile)
  return told.map((arrival) =>
    arrival === first && arrival.kind === 'problem' ? kept(arrival, file) : arrival,
  )
}

function zippedArrival(entry: ZippedFile, zip: File, newId: () => string): Arrival {
  const name = `${zip.name}/${entry.name}`
  switch (entry.kind) {
    case 'file': {
      const blob = new Blob([new Uint8Array(entry.bytes)])
      const opened = { kind: 'file', name, blob, modified: zip.lastModified } as const
      return readOpenedFile(opened, newId())
    }
    case 'too-large':
      return problem(`“${name}” is larger than ${formatSize(largestNamed(name))}.`)
    case 'encrypted':
      return problem(`“${name}” is locked with a password. Unpack it and drop what is in it.`)
    case 'damaged':
      return problem(`“${name}” is damaged.`)
  }
}

/** What cannot be unpacked is told, whatever it is. */
const isZippedArticle = (entry: ZippedFile): boolean =>
  isArticleName(entry.name) || entry.kind !== 'file' || holdsNews(entry.bytes)

function kept(problem: Problem, file: File): Problem {
  const { name } = file
  return {
    ...problem,
    unread: { name, from: '', reason: problem.message, mediaType: '', via: 'file', blob: file },
  }
}

/** The pictures beside pages of a zip, by their page. */
async function zippedPictures(file: File, pages: ReadonlySet<string>) {
  const limits = { file: largestBeside, all: mostBytes, files: mostFiles }
  const outcome = await readZipFiles(file, limits, (name) => pageOfPicture(name, pages) !== '')
  const found = outcome.kind === 'files' ? outcome.files.filter((entry) => entry.kind === 'file') : []
  return picturesBeside(
    found.map(({ name, bytes }) => ({ path: name, bytes })),
    pages,
  )
}

/** A file as it was dropped, told by its size before it is read. */
export async function readFile(file: File, name: string, key: string): Promise<Arrival> {
  const { size } = file
  const limit = largestNamed(name)
  if (size > limit) {
    const refused = readOpenedFile({ kind: 'too-large', name, size, limit }, key)
    return refused.kind === 'problem' ? kept(refused, file) : refused
  }
  try {
    // It may be moved, changed or deleted before it is saved.
    const blob = await copyFile(file)
    return readOpenedFile({ kind: 'file', name, blob, modified: file.lastModified }, key)
  } catch (error) {
    return readOpenedFile({ kind: 'unreadable', name, message: String(error) }, key)
  }
}

/** What is in these may be articles, and is not looked into where they are in a folder or a zip themselves. */
const isPacked = (path: string): boolean => /\.(?:zip|wacz)$/i.test(path) && !path.startsWith('__MACOSX/')

interface LeftOut {
  readonly name: string
  /** How many files are no articles and no parts of them. */
  readonly others: number
  /** Those of them that are archives. */
  readonly packed: readonly string[]
  /** How many are articles. */
  readonly wanted: number
  /** What else is in it is an export. */
  readonly isBeside: boolean
}

function leftOut({ name, others, packed, wanted, isBeside }: LeftOut): readonly Arrival[] {
  const [inner] = packed
  const rest = others - packed.length
  if (wanted === 0 && !isBeside && inner === undefined)
    return [problem(`There is no article in “${name}” that Cuttings can read.`)]
  const told: Arrival[] = []
  if (inner !== undefined) {
    const many = packed.length - 1
    const which = many === 0 ? ', a zip in it, is' : ` and ${many.toLocaleString()} more zips in it are`
    const what = many === 0 ? 'it' : 'them'
    told.push(problem(`“${name}/${inner}”${which} not looked into: unpack “${name}”, and drop ${what} then.`))
  }
  if (rest > 0) {
    const files = rest === 1 ? '1 file is' : `${rest.toLocaleString()} files are`
    const message = `${files} left out of “${name}”: pictures, styles and others that are no articles.`
    told.push({ kind: 'problem', message, isFile: false })
  }
  return told
}

function tooMany(name: string): Problem {
  return problem(
    `“${name}” has more than ${mostFiles.toLocaleString()} articles or ${formatSize(mostBytes)}. Drop the folders in it one after another.`,
  )
}

type Problem = Extract<Arrival, { kind: 'problem' }>

const problem = (what: string): Problem => ({
  kind: 'problem',
  message: `${what} Nothing was added from it.`,
  isFile: true,
})
