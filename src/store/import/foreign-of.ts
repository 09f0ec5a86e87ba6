import type { ImportJob } from '@/core/import/import-job'
import type { ImportedRecord } from '@/core/import/imported-record'

/**
 * `Item.foreign` of a record: the same record of a later export has the same. Where the tool has no name for it, its bytes
 * stand for it.
 */
export async function foreignOf(
  { tool }: Pick<ImportJob, 'tool'>,
  { foreignId, original }: Pick<ImportedRecord, 'foreignId' | 'original'>,
  sha256: (bytes: Uint8Array) => Promise<string>,
): Promise<string> {
  return `${tool}:${foreignId || `sha256-${await sha256(original.bytes)}`}`
}
