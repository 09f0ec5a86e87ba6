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

/** How the archive's excerpts are ordered now. */
export async function readOrder(db: ArchiveDatabase): Promise<ExcerptOrder> {
  const [sortSetting, orderSetting] = await db.settings.bulkGet(['excerpts.sort', 'excerpts.order'])
  return {
    sort: isOf(sortSetting, 'excerpts.sort') ? sortSetting.value : 'captured',
    order: isOf(orderSetting, 'excerpts.order') ? orderSetting.value : [],
    sortSetting,
    orderSetting,
  }
}

function isOf<K extends SettingKey>(setting: Setting | undefined, key: K): setting is Setting<K> {
  return setting?.key === key
}
