import { filesTool, type ImportJob } from '@/core/import/import-job'
import type { ImportRow } from '@/core/import/imported-record'
import { blankRecord } from '@/formats/import/blank-record'
import { exportReader } from '@/formats/read-export'
import type { ImportFileRow } from '@/store/archive-database'
import type { FilesOfImport } from '@/store/import/import-parts'

type File = Pick<ImportFileRow, 'path' | 'bytes' | 'problem' | 'beside'>

/** As `ImportParts.rows`. */
export async function* rowsOfImport(job: ImportJob, files: FilesOfImport): AsyncGenerator<ImportRow> {
  if (job.tool === filesTool) {
    for await (const file of files.from(job.done)) yield rowOfFile(file)
    return
  }
  let at = 0
  for (const row of rowsOfExport(job, await files.all())) {
    if (at >= job.done) yield row
    at += 1
  }
}

/** The rows of an export; after them its files that could not even be unpacked. */
export function* rowsOfExport(job: ImportJob, files: readonly File[]): Generator<ImportRow> {
  const reader = exportReader(job.tool)
  if (reader === null) throw new Error(`This Cuttings reads no exports of ${job.toolName}`)
  yield* reader.read(files.filter(({ problem }) => problem === undefined))
  for (const file of files) if (file.problem !== undefined) yield badRow(file, file.problem)
}

/** A file that is an article by itself. */
export function rowOfFile(file: File): ImportRow {
  const { path, bytes, problem, beside } = file
  if (problem !== undefined) return badRow(file, problem)
  const content = { fileName: path, bytes, ...(beside === undefined ? {} : { beside }) }
  const original = { bytes, mediaType: 'application/octet-stream' }
  return { kind: 'record', record: { ...blankRecord, place: path, content, original } }
}

const badRow = ({ path, bytes }: File, reason: string): ImportRow => ({
  kind: 'bad',
  place: path,
  reason,
  bytes,
})
