import type { Item } from '../article/item'
import type { SearchDocument } from './search-document'

/** What of a document its item's states say, and nothing else of it. */
export function statesOf({
  starred,
  inbox,
  read,
  trashed,
}: Item): Pick<SearchDocument, 'starred' | 'inbox' | 'read' | 'trashed'> {
  return { starred, inbox, read, trashed: trashed !== 0 }
}
