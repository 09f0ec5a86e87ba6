import { useLiveQuery } from 'dexie-react-hooks'
import type { ExcerptSort } from '@/core/excerpt/excerpt'
import type { Setting, SettingKey } from '@/core/settings/setting'
import type { ArchiveDatabase } from '@/store/archive-database'

export interface ExcerptOrder {
  readonly sort: ExcerptSort
  /** Ids in the order by hand. */
  readonly order: readonly string[]
  /** The settings as they are kept: what a command starts from. */
  readonly sortSetting: Setting | undefined
  readonly orderSetting: Setting | undefined
}

const natural: ExcerptOrder = { sort: 'captured', order: [], sortSetting: undefined, orderSetting: undefined }

/** How the archive's excerpts are ordered; follows undo and other windows. */
export function useOrder(db: ArchiveDatabase): ExcerptOrder {
  const settings = useLiveQuery(() => db.settings.bulkGet(['excerpts.sort', 'excerpts.order']), [db])
  if (settings === undefined) return natural
  const [sortSetting, orderSetting] = settings
  return {
    sort: isOf(sortSetting, 'excerpts.sort') ? sortSetting.value : natural.sort,
    order: isOf(orderSetting, 'excerpts.order') ? orderSetting.value : natural.order,
    sortSetting,
    orderSetting,
  }
}

function isOf<K extends SettingKey>(setting: Setting | undefined, key: K): setting is Setting<K> {
  return setting?.key === key
}
