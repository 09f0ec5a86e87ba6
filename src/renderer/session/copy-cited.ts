import { citedCopy, type CopiedExcerpt, type CopiedPart } from '@/core/citation/cited-copy'
import type { Session } from './session'
import { useCitationStyle } from './use-citation-style'

/** Puts excerpts with their citations, or the citations alone, on the clipboard, formatted and as plain text. */
export async function copyCited(
  { platform, notify }: Pick<Session, 'platform' | 'notify'>,
  excerpts: readonly CopiedExcerpt[] | Promise<readonly CopiedExcerpt[]>,
  part: CopiedPart,
): Promise<void> {
  try {
    const read = await excerpts
    if (read.length === 0) return
    await platform.writeClipboard(citedCopy(read, useCitationStyle.getState().style, part))
    notify({ tone: 'info', text: doneText(read, part) })
  } catch (error) {
    notify({
      tone: 'error',
      text: 'Nothing could be copied. What was on the clipboard is still there.',
      details: String(error),
    })
  }
}

function doneText(excerpts: readonly CopiedExcerpt[], part: CopiedPart): string {
  if (part === 'citation') {
    const { size } = new Set(excerpts.map(({ itemId }) => itemId))
    return size === 1 ? 'Copied the citation.' : `Copied ${size.toLocaleString()} citations.`
  }
  const count = excerpts.length === 1 ? 'the excerpt' : `${excerpts.length.toLocaleString()} excerpts`
  return `Copied ${count} with citation.`
}
