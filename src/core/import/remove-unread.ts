import type { Change } from '../history/change'
import { tableDiff } from '../history/table-diff'
import type { Setting } from '../settings/setting'

/** Takes some out of the tray; null where there are none. */
export function removeUnread(settings: readonly Setting[]): Change | null {
  return settings.length === 0
    ? null
    : { name: 'Delete what could not be read', diff: tableDiff('settings', { removed: settings }) }
}
