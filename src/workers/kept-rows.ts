import { maxOriginalBytes } from '@/core/article/limits'
import type { ImportRow } from '@/core/import/imported-record'
import { rowOfFile } from './rows-of-import'
import type { ReadSourceFile, SourceFile } from './source-files'

/** The rows that files will make, each read, kept and let go of before the next: many never are in memory together. */
export async function* keptRows(
  files: readonly { readonly file: SourceFile; readonly path: string }[],
  keep: (file: ReadSourceFile) => Promise<void>,
): AsyncGenerator<ImportRow> {
  for (const { file, path } of files) {
    const read = { ...(await file.read(maxOriginalBytes).catch(() => vanished)), path }
    await keep(read)
    yield rowOfFile(read)
  }
}

const vanished: Omit<ReadSourceFile, 'path'> = {
  bytes: new Uint8Array(),
  problem: 'could not be opened. It may have been moved, deleted or locked',
}
