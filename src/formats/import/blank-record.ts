import type { ImportedRecord } from '@/core/import/imported-record'

/** A record of which nothing is known yet but where it stood and what its original is. */
export const blankRecord: Omit<ImportedRecord, 'place' | 'original'> = {
  foreignId: '',
  title: '',
  url: '',
  authors: [],
  source: '',
  published: '',
  saved: null,
  language: '',
  content: null,
  tags: [],
  collections: [],
  starred: false,
  read: false,
  archived: false,
  comment: '',
  highlights: [],
}
