import { z } from 'zod'
import type { ExportFormat } from '@/core/export/export-format'
import type { ExportMatter, ExportSettings } from '@/core/export/export-matter'
import type { TemplateDraft } from '@/core/export/export-template'

/** What a window asks of `format.worker`: one file, and then the worker is ended. */
export interface FormatRequest {
  readonly format: ExportFormat | Pick<TemplateDraft, 'body' | 'extension'>
  readonly matter: ExportMatter
  readonly settings: ExportSettings
  /** ms since the epoch. */
  readonly now: number
}

const mistake = z.object({ line: z.number(), column: z.number(), message: z.string() })

export const formatReply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('written'), bytes: z.instanceof(Uint8Array) }),
  /** Of a template alone: what is wrong in it, at its lines. */
  z.object({ kind: z.literal('mistakes'), mistakes: z.array(mistake) }),
  z.object({ kind: z.literal('failed'), message: z.string() }),
  /** Before the others, at most a hundred times: of what it writes, so many are done. */
  z.object({ kind: z.literal('progress'), done: z.number(), of: z.number() }),
])
export type FormatReply = z.infer<typeof formatReply>
export type WrittenFile = Exclude<FormatReply, { readonly kind: 'failed' | 'progress' }>
