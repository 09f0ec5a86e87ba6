import type { ImportJob } from '@/core/import/import-job'
import type { ImportRow } from '@/core/import/imported-record'
import { exportReader } from '@/formats/read-export'
import type { ImportFileRow } from '@/store/archive-database'

/** The rows of an import; after them its files that could not even be unpacked. */
export function* rowsOfFiles(
  job: ImportJob,
  files: readonly Pick<ImportFileRow, 'path' | 'bytes' | 'problem'>[],
): Generator<ImportRow> {
  const reader = exportReader(job.tool)
  if (reader === null) throw new Error(`This Cuttings reads no exports of ${job.toolName}`)
  yield* reader.read(files.filter(({ problem }) => problem === undefined))
  for (const { path, bytes, problem } of files)
    if (problem !== undefined) yield { kind: 'bad', place: path, reason: problem, bytes }
}
