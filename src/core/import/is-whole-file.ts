import type { ImportedRecord, WholeFile } from './imported-record'

/** Whether a record is a file by itself, and not what a tool says of an article. */
export function isWholeFile(content: ImportedRecord['content']): content is WholeFile {
  return content !== null && 'bytes' in content
}
