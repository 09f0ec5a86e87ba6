import type { Excerpt } from '@/core/excerpt/excerpt'
import type { Session } from '@/renderer/session/session'
import { quotation } from './quotation'

/** Puts the excerpts with their citations on the clipboard, formatted and as plain text. */
export async function copyExcerpts(
  { platform, notify }: Session,
  excerpts: readonly Excerpt[],
): Promise<void> {
  if (excerpts.length === 0) return
  try {
    await platform.writeClipboard(quotation(excerpts))
    const count = excerpts.length === 1 ? 'the excerpt' : `${excerpts.length.toLocaleString()} excerpts`
    notify({ tone: 'info', text: `Copied ${count} with citation.` })
  } catch (error) {
    notify({
      tone: 'error',
      text: 'Nothing could be copied. What was on the clipboard is still there.',
      details: String(error),
    })
  }
}
