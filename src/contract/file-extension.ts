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
  'jsonld',
  'ris',
  'bib',
  'xml',
  'tex',
  'zip',
  'mhtml',
  'eml',
  'webarchive',
] as const
export type FileExtension = (typeof fileExtensions)[number]
