import { largestNamed } from '@/core/article/limits'
import { besidePage, mostBeside } from '@/core/article/pictures-beside'
import type { ImportRow } from '@/core/import/imported-record'
import { rowOfFile } from './rows-of-import'
import type { ReadSourceFile, SourceFile } from './source-files'

/** A file that makes a row. */
export interface FileOfRow {
  readonly file: SourceFile
  /** As it is told: of what is in a zip, with the zip's name. */
  readonly path: string
  /** Pictures of it, where it is a page. */
  readonly pictures: readonly SourceFile[]
}

/** The rows that files will make, each read, kept and let go of before the next: many never are in memory together. */
export async function* keptRows(
  files: readonly FileOfRow[],
  keep: (file: ReadSourceFile) => Promise<void>,
): AsyncGenerator<ImportRow> {
  for (const { file, path, pictures } of files) {
    const read = { ...(await file.read(largestNamed(file.path)).catch(() => vanished)), path }
    const beside = await readPictures(file.path, pictures)
    const whole = beside.length === 0 ? read : { ...read, beside }
    await keep(whole)
    yield rowOfFile(whole)
  }
}

/** One that cannot be read, or is too large for an article, is a picture that is not shown. */
async function readPictures(
  page: string,
  pictures: readonly SourceFile[],
): Promise<ReturnType<typeof besidePage>> {
  const read: { path: string; bytes: Uint8Array }[] = []
  let left = mostBeside
  for (const picture of pictures) {
    if (picture.size > left) continue
    const { bytes, problem } = await picture.read(left).catch(() => vanished)
    if (problem !== undefined) continue
    left -= bytes.length
    read.push({ path: picture.path, bytes })
  }
  return besidePage(page, read)
}

const vanished: Omit<ReadSourceFile, 'path'> = {
  bytes: new Uint8Array(),
  problem: 'could not be opened. It may have been moved, deleted or locked',
}
