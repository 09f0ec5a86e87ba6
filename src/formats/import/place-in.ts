import type { ImportFile } from '@/core/import/imported-record'

/** `row 12` in an export of one file, `part_000001.csv, row 12` in one of several. */
export function placeIn(files: readonly ImportFile[], file: ImportFile, where: string): string {
  return files.length === 1 ? where : `${file.path}, ${where}`
}
