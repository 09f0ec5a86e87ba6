import { z } from 'zod'
import type { ExportFormat } from '@/core/export/export-format'
import type { ExportMatter, ExportSettings } from '@/core/export/export-matter'

/** What a window asks of `format.worker`: one file, and then the worker is ended. */
export interface FormatRequest {
  readonly format: ExportFormat
  readonly matter: ExportMatter
  readonly settings: ExportSettings
  /** ms since the epoch. */
  readonly now: number
}

export const formatReply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('written'), bytes: z.instanceof(Uint8Array) }),
  z.object({ kind: z.literal('failed'), message: z.string() }),
])
export type FormatReply = z.infer<typeof formatReply>
