/** The endings of files that main writes. */
export const fileExtensions = [
  'md',
  'docx',
  'pdf',
  'html',
  'txt',
  'csv',
  'xlsx',
  'json',
  'ndjson',
  'ris',
  'bib',
  'zip',
] as const
export type FileExtension = (typeof fileExtensions)[number]
