import type { FormatRequest } from '@/contract/format-messages'
import type { ExportMatter } from '@/core/export/export-matter'
import type { ExportTemplate } from '@/core/export/export-template'
import type { Session } from '@/renderer/session/session'
import { mistakesText } from './mistakes-text'
import type { ExportChoice } from './remembered-choice'
import { writeChoice } from './write-choice'

/** Puts it on the clipboard, formatted and as plain text at once. */
export async function copyExport(
  { platform, context, notify }: Session,
  matter: ExportMatter,
  choice: ExportChoice,
  template: ExportTemplate | null,
  signal: AbortSignal,
): Promise<void> {
  const { now } = context()
  const write = async (format: FormatRequest['format']) => {
    const written = await writeChoice(matter, choice, format, now, signal)
    if (written.kind === 'mistakes') throw new Error(mistakesText(written.mistakes))
    return new TextDecoder().decode(written.bytes)
  }
  try {
    // What a template makes of it is copied as it is: no other form of it is known.
    const html = template === null ? await write('html') : ''
    const text = await write(template ?? 'text')
    await platform.writeClipboard({ text, html })
    notify({
      tone: 'info',
      text:
        template === null ? 'Copied, formatted and as plain text.' : `Copied as “${template.name}” has it.`,
    })
  } catch (error) {
    if (signal.aborted) return
    notify({
      tone: 'error',
      text: 'Nothing could be copied. What was on the clipboard is still there.',
      details: String(error),
    })
  }
}
