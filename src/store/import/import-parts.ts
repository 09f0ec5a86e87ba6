import type { ArticleDraft } from '@/core/article/article-draft'
import type { CommandContext } from '@/core/history/change'
import type { ImportJob } from '@/core/import/import-job'
import type { ImportedContent, ImportRow, WholeFile } from '@/core/import/imported-record'
import type { ImportFileRow } from '../archive-database'
import type { NeedRoom } from '../room/need-room'

export type ReadContent =
  | { readonly kind: 'article'; readonly draft: ArticleDraft }
  /** In plain words. */
  | { readonly kind: 'problem'; readonly message: string }

/** The files that an import was begun with. */
export interface FilesOfImport {
  readonly all: () => Promise<ImportFileRow[]>
  /** One after the other, so that many are never in memory at once. */
  readonly from: (at: number) => AsyncIterable<ImportFileRow>
}

/** What an import needs from outside of the store. */
export interface ImportParts {
  /** The rows of an import from its `done` on, the same ones in the same order each time. */
  readonly rows: (job: ImportJob, files: FilesOfImport) => AsyncIterable<ImportRow> | Iterable<ImportRow>
  /** The readers that make them, as one word: others may make other rows. */
  readonly readers: string
  /** Makes an article of what an export has of it; never rejects. `known`: as the tool says, '' where it does not. */
  readonly read: (
    content: ImportedContent | WholeFile,
    known: { readonly title: string; readonly url: string },
  ) => Promise<ReadContent>
  readonly gzip: (bytes: Uint8Array) => Promise<Uint8Array>
  /** Lower-case hex. */
  readonly sha256: (bytes: Uint8Array) => Promise<string>
  readonly context: () => CommandContext
  /** Asked before each batch; where it rejects, the import stops and can go on later. */
  readonly needRoom: NeedRoom
  /** Calls back after each batch that is durable. */
  readonly onBatch: (job: ImportJob) => void
  /** What the person wants by now. */
  readonly wish: () => 'go' | 'pause' | 'cancel'
}
