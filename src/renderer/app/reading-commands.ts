import type { ViewState } from '@/renderer/session/use-view'
import type { Command } from './command'
import { showPart } from './show-part'

const isReading = (view: ViewState) => view.place === 'library' && view.openItemId !== null

/** How the open article is shown. */
export const readingCommands: readonly Command[] = [
  {
    id: 'show-original',
    label: 'Show the original',
    group: 'View and help',
    keys: ['Mod+Shift+O'],
    enabled: isReading,
    run: showPart({ originalShown: 'page' }),
  },
  {
    id: 'show-source',
    label: 'Show the source of the original',
    group: 'View and help',
    keys: [],
    enabled: isReading,
    run: showPart({ originalShown: 'source' }),
  },
  {
    id: 'name-colours',
    label: 'Name highlight colours',
    group: 'View and help',
    keys: [],
    enabled: () => true,
    run: showPart({ dialog: 'colours' }),
  },
  {
    id: 'reading-settings',
    label: 'Reading settings',
    group: 'View and help',
    keys: ['Mod+,'],
    enabled: (view) => isReading(view) && view.repairItemId !== view.openItemId,
    run: showPart({ readerSettingsShown: true }),
  },
]
