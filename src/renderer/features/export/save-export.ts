import type { Excerpt } from '@/core/excerpt/excerpt'
import { writeExcerpts } from '@/formats/write-excerpts'
import type { Session } from '@/renderer/session/session'
import { formatFacts } from './format-facts'
import type { ExportChoice } from './remembered-choice'
import { suggestedName } from './suggested-name'

export type ExportOutcome =
  | { readonly kind: 'saved'; readonly message: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string; readonly details: string }

/** Writes the file through the system's dialog, whole or not at all. */
export async function saveExport(
  { platform, context }: Session,
  excerpts: readonly Excerpt[],
  choice: ExportChoice,
): Promise<ExportOutcome> {
  const { now } = context()
  const name = suggestedName(
    excerpts.map(({ speaker }) => speaker),
    new Date(now),
  )
  const { extension } = formatFacts[choice.format]
  const suggested = `${name}.${extension}`
  try {
    const bytes = writeExcerpts(choice.format, excerpts, { includeBom: choice.bom }, now)
    const saved = await platform.saveFile({ suggestedName: suggested, extension, bytes })
    if (saved.kind === 'cancelled') return saved
    if (saved.kind === 'failed') return failed(saved.message)
    const count = `${excerpts.length.toLocaleString()} ${excerpts.length === 1 ? 'excerpt' : 'excerpts'}`
    return { kind: 'saved', message: `Saved ${count} as “${saved.name}”.` }
  } catch (error) {
    return failed(String(error))
  }
}

function failed(details: string): ExportOutcome {
  return {
    kind: 'failed',
    message:
      'The file could not be written. A file that was there before is unharmed. Try another folder or name.',
    details,
  }
}
