import type { Session } from './session'
import { useView } from './use-view'

/** A longer text is what its beginning is. */
const longestText = 50_000

/** Searches for what is like these articles, or like words out of them; the query says by which words. */
export async function showLike(session: Session, itemIds: readonly string[], text = ''): Promise<void> {
  try {
    const query = await session.like(itemIds.slice(0, 500), text.slice(0, longestText))
    if (query !== '') useView.getState().leaveFor({ place: 'library', query, selectedIds: [] })
    else {
      session.notify({
        tone: 'info',
        text:
          text === ''
            ? 'Nothing in the archive is like this yet: no other article has its words.'
            : 'No other article has these words. Select a longer part.',
      })
    }
  } catch (error) {
    session.notify({
      tone: 'error',
      text: 'What is like this could not be found. Try again in a moment.',
      details: String(error),
    })
  }
}
