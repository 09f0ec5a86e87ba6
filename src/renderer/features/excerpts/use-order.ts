import { useLiveQuery } from 'dexie-react-hooks'
import type { ArchiveDatabase } from '@/store/archive-database'
import { readOrder, type ExcerptOrder } from './read-order'

const natural: ExcerptOrder = { sort: 'captured', order: [], sortSetting: undefined, orderSetting: undefined }

/** How the archive's excerpts are ordered; follows undo and other windows. */
export function useOrder(db: ArchiveDatabase): ExcerptOrder {
  return useLiveQuery(() => readOrder(db), [db]) ?? natural
}
