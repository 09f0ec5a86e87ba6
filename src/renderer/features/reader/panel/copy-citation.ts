import { inlineWords } from '@/core/note/plain-words'
import type { RichInline } from '@/core/note/rich-text'
import type { Session } from '@/renderer/session/session'

/** Puts a citation on the clipboard, as plain text and with what is slanted in it. */
export async function copyCitation(
  { platform, notify }: Pick<Session, 'platform' | 'notify'>,
  citation: readonly RichInline[],
): Promise<void> {
  try {
    await platform.writeClipboard({ text: inlineWords(citation), html: htmlOf(citation) })
    notify({ tone: 'info', text: 'Citation copied.' })
  } catch (error) {
    notify({
      tone: 'error',
      text: 'Nothing could be copied. What was on the clipboard is still there.',
      details: String(error),
    })
  }
}

function htmlOf(citation: readonly RichInline[]): string {
  return citation
    .map((part) => {
      if (part.kind !== 'words') return ''
      const words = part.text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
      return part.emphasis === true ? `<em>${words}</em>` : words
    })
    .join('')
}
