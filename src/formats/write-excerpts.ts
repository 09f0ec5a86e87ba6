import type { Excerpt } from '@/core/excerpt/excerpt'
import { writeExcerptsCsv } from './excerpts-csv/write-excerpts-csv'
import { writeExcerptsJson } from './excerpts-json/write-excerpts-json'
import { writeExcerptsMarkdown } from './excerpts-markdown/write-excerpts-markdown'

export const excerptFormats = ['markdown', 'csv', 'json'] as const
export type ExcerptFormat = (typeof excerptFormats)[number]

export interface WriteExcerptsOptions {
  /** CSV only: Excel needs the byte order mark to read UTF-8. */
  readonly includeBom: boolean
}

/** The bytes of a file of excerpts, in their order. `now`: ms since the epoch. */
export function writeExcerpts(
  format: ExcerptFormat,
  excerpts: readonly Excerpt[],
  options: WriteExcerptsOptions,
  now: number,
): Uint8Array {
  switch (format) {
    case 'markdown':
      return writeExcerptsMarkdown(excerpts, now)
    case 'csv':
      return writeExcerptsCsv(excerpts, options)
    case 'json':
      return writeExcerptsJson(excerpts, now)
  }
}
