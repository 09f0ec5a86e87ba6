import { z } from 'zod'
import { archiveState } from '@/contract/bridge'

/** What is kept beside the profile, to notice an archive that was lost, or that this engine must not open. */
const sentinelRecord = z.object({
  format: z.literal(1),
  /** Major version of the newest Chromium that had the archive open. */
  engineMajor: z.number().int().positive(),
  appVersion: z.string(),
  /** null until the archive was first opened. */
  archive: archiveState.nullable(),
})
export type Sentinel = z.infer<typeof sentinelRecord>

export type ParsedSentinel =
  | { readonly kind: 'sentinel'; readonly sentinel: Sentinel }
  /** Written by a newer Cuttings: not ours to judge, nor to overwrite. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'broken' }

const anyFormat = z.object({ format: z.number() })

export function parseSentinel(text: string): ParsedSentinel {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return { kind: 'broken' }
  }
  const sentinel = sentinelRecord.safeParse(content)
  if (sentinel.success) return { kind: 'sentinel', sentinel: sentinel.data }
  const format = anyFormat.safeParse(content)
  return { kind: format.success && format.data.format > 1 ? 'newer' : 'broken' }
}

/** Indented, since a person may have to read it on a bad day. */
export const sentinelText = (sentinel: Sentinel): string => `${JSON.stringify(sentinel, null, 2)}\n`
