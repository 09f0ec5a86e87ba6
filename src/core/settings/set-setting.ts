import type { Change } from '../history/change'
import { sameRecord } from '../history/same-record'
import { tableDiff } from '../history/table-diff'
import type { Setting, SettingKey, SettingValues } from './setting'

/** Sets a setting of the archive; `name` is for the menu ("Reorder excerpts"). null where it is so already. */
export function setSetting<K extends SettingKey>(
  current: Setting | undefined,
  key: K,
  value: SettingValues[K],
  name: string,
): Change | null {
  const next: Setting<K> = { key, value }
  if (current === undefined) return { name, diff: tableDiff('settings', { added: [next] }) }
  if (sameRecord(current, next)) return null
  return { name, diff: tableDiff('settings', { updated: [[current, next]] }) }
}
