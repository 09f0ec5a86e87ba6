export const exportFormats = [
  'markdown',
  'docx',
  'pdf',
  'html',
  'text',
  'csv',
  'xlsx',
  'json',
  'ndjson',
  'web-annotation',
  'hypothesis',
  'readwise',
  'ris',
  'csl-json',
  'biblatex',
] as const
/** What a person can have a file as. */
export type ExportFormat = (typeof exportFormats)[number]
