import type { ExportMatter } from '@/core/export/export-matter'
import type { Session } from '@/renderer/session/session'
import type { ExportChoice } from './remembered-choice'
import { writeChoice } from './write-choice'

/** Puts it on the clipboard, formatted and as plain text at once. */
export async function copyExport(
  { platform, context, notify }: Session,
  matter: ExportMatter,
  choice: ExportChoice,
  signal: AbortSignal,
): Promise<void> {
  const { now } = context()
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
  try {
    const html = decode(await writeChoice(matter, choice, 'html', now, signal))
    const text = decode(await writeChoice(matter, choice, 'text', now, signal))
    await platform.writeClipboard({ text, html })
    notify({ tone: 'info', text: 'Copied, formatted and as plain text.' })
  } catch (error) {
    if (signal.aborted) return
    notify({
      tone: 'error',
      text: 'Nothing could be copied. What was on the clipboard is still there.',
      details: String(error),
    })
  }
}
