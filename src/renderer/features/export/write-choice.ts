import type { ExportMatter } from '@/core/export/export-matter'
import type { ExportFormat } from '@/core/export/export-format'
import { writeInWorker } from '@/renderer/session/write-in-worker'
import type { ExportChoice } from './remembered-choice'

/** The bytes of what was chosen, written off the window's thread. */
export function writeChoice(
  matter: ExportMatter,
  { style, flavour, includeBom }: ExportChoice,
  format: ExportFormat,
  now: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  return writeInWorker({ format, matter, settings: { style, flavour, includeBom }, now }, signal)
}
