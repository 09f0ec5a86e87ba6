import { useLiveQuery } from 'dexie-react-hooks'
import type { ColourNames } from '@/core/annotation/colour-names'
import type { Setting } from '@/core/settings/setting'
import { useSession } from './use-session'

const none: ColourNames = {}

/** What the archive calls the colours of highlights; follows undo and other windows. */
export function useColourNames(): ColourNames {
  const { db } = useSession()
  const kept = useLiveQuery(() => db.settings.get('highlights.names'), [db])
  return (kept as Setting<'highlights.names'> | undefined)?.value ?? none
}
