import type { Notice } from '@/renderer/session/session'

/** Not faults: a search that a later one replaced, a closed archive (told by itself), a layout that took two rounds. */
const expected = /AbortError|DatabaseClosedError|ResizeObserver loop/u

/** What to tell about an error that nothing caught; null for those that are no fault. */
export function unexpectedNotice(error: unknown): Notice | null {
  const details =
    error instanceof Error || error instanceof DOMException
      ? `${error.name}: ${error.message}`
      : String(error)
  if (expected.test(details)) return null
  return {
    tone: 'error',
    text: 'Something went wrong, and what you did last may not have been done. What was in the archive is unharmed. Try again, or restart Cuttings.',
    details: error instanceof Error && error.stack !== undefined ? `${details}\n${error.stack}` : details,
  }
}
