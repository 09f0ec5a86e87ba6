import { useLiveQuery } from 'dexie-react-hooks'
import type { SavedSearch } from '@/core/query/saved-search'
import { setSetting } from '@/core/settings/set-setting'
import type { Setting } from '@/core/settings/setting'
import type { Session } from './session'

type SavedSetting = Setting<'searches.saved'>

/** The saved searches; null until they are read. */
export function useSavedSearches({ db }: Session): readonly SavedSearch[] | null {
  const read = useLiveQuery(
    async () => ((await db.settings.get('searches.saved')) as SavedSetting | undefined)?.value ?? [],
    [db],
  )
  return read ?? null
}

/** Changes the saved searches by a command of this name, which can be undone. Resolves to whether it was done. */
export async function changeSavedSearches(
  session: Session,
  name: string,
  change: (saved: readonly SavedSearch[]) => readonly SavedSearch[],
): Promise<boolean> {
  return session.runFrom(async () => {
    const current = (await session.db.settings.get('searches.saved')) as SavedSetting | undefined
    return setSetting(current, 'searches.saved', change(current?.value ?? []), name)
  })
}
