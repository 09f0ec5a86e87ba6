import type { ImportedHighlight } from '@/core/import/imported-record'

export const blankHighlight: ImportedHighlight = {
  foreignId: '',
  quote: '',
  prefix: '',
  suffix: '',
  comment: '',
  colour: null,
  tags: [],
  made: null,
}
