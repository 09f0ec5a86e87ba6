import type { FormatRequest, WrittenFile } from '@/contract/format-messages'
import type { ExportMatter } from '@/core/export/export-matter'
import { writeInWorker } from '@/renderer/session/write-in-worker'
import type { ExportChoice } from './remembered-choice'

/** The bytes of what was chosen, written off the window's thread; what is wrong in it, where it is a template. */
export function writeChoice(
  matter: ExportMatter,
  { style, flavour, includeBom }: Pick<ExportChoice, 'style' | 'flavour' | 'includeBom'>,
  format: FormatRequest['format'],
  now: number,
  signal: AbortSignal,
  onProgress?: (done: number, of: number) => void,
): Promise<WrittenFile> {
  // A template as it is kept has more to it than the worker needs.
  const form = typeof format === 'string' ? format : { body: format.body, extension: format.extension }
  return writeInWorker(
    { format: form, matter, settings: { style, flavour, includeBom }, now },
    signal,
    onProgress,
  )
}
