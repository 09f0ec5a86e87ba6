import { addSample } from '@/renderer/features/clip/add-sample'
import { clipFromLink } from '@/renderer/features/clip/link/clip-from-link'
import { openExport } from '@/renderer/features/clip/open-export'
import { openFiles } from '@/renderer/features/clip/open-files'
import { openFolder } from '@/renderer/features/clip/open-folder'
import { pasteFromClipboard } from '@/renderer/features/clip/paste-from-clipboard'
import { newNote } from '@/renderer/features/notes/new-note'
import { toggleNoteBeside } from '@/renderer/session/note-beside'
import { useView } from '@/renderer/session/use-view'
import { backupCommands } from './backup-commands'
import { captureCommands } from './capture-commands'
import type { Command } from './command'
import { redoHere, selectAllHere, undoHere } from './edit-commands'
import { goCommands } from './go-commands'
import { itemCommands } from './item-commands'
import { peopleCommands } from './people-commands'
import { quoteCommands } from './quote-commands'
import { readingCommands } from './reading-commands'
import { showPart } from './show-part'
import { watchCommands } from './watch-commands'

const always = () => true

/** Everything that can be done anywhere in the window. The sheet of shortcuts shows it as it stands here. */
export const commands: readonly Command[] = [
  {
    id: 'paste-new',
    label: 'New from clipboard',
    group: 'Add and hand out',
    keys: ['Mod+N', 'Mod+V'],
    enabled: always,
    run: (session) => void pasteFromClipboard(session),
  },
  {
    id: 'open-file',
    label: 'Open files',
    group: 'Add and hand out',
    keys: ['Mod+O'],
    enabled: always,
    run: (session) => void openFiles(session),
  },
  {
    id: 'open-folder',
    label: 'Open a folder',
    group: 'Add and hand out',
    keys: [],
    enabled: always,
    run: openFolder,
  },
  {
    id: 'import',
    label: 'Import from another tool…',
    group: 'Add and hand out',
    keys: [],
    enabled: always,
    run: openExport,
  },
  {
    id: 'clip-link',
    label: 'Clip from a link…',
    group: 'Add and hand out',
    keys: ['Mod+L'],
    enabled: always,
    run: (session) => void clipFromLink(session),
  },
  {
    id: 'add-sample',
    label: 'Add the sample article',
    group: 'Add and hand out',
    keys: [],
    enabled: always,
    run: addSample,
  },
  {
    id: 'new-note',
    label: 'New note',
    group: 'Add and hand out',
    keys: ['Mod+Shift+N'],
    enabled: always,
    run: (session) => void newNote(session),
  },
  {
    id: 'export',
    label: 'Export',
    group: 'Add and hand out',
    keys: ['Mod+E'],
    enabled: always,
    run: showPart({ dialog: 'export' }),
  },
  {
    id: 'dictionary',
    label: 'Dictionary of names',
    group: 'Add and hand out',
    keys: ['Mod+Shift+D'],
    enabled: always,
    run: showPart({ dialog: 'dictionary' }),
  },
  { id: 'undo', label: 'Undo', group: 'Edit', keys: ['Mod+Z'], enabled: always, run: undoHere },
  {
    id: 'redo',
    label: 'Redo',
    group: 'Edit',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    enabled: always,
    run: redoHere,
  },
  {
    id: 'select-all',
    label: 'Select all items',
    group: 'Edit',
    keys: ['Mod+A'],
    enabled: always,
    run: selectAllHere,
  },
  ...captureCommands,
  ...watchCommands,
  ...backupCommands,
  ...goCommands,
  ...peopleCommands,
  ...quoteCommands,
  ...itemCommands,
  {
    id: 'toggle-library',
    label: 'Show or hide the library pane',
    group: 'View and help',
    keys: ['Mod+Alt+1'],
    enabled: always,
    run: () => {
      toggle('libraryShown')
    },
  },
  {
    id: 'toggle-panel',
    label: 'Show or hide the side panel',
    group: 'View and help',
    keys: ['Mod+Alt+2'],
    enabled: always,
    run: () => {
      toggle('panelShown')
    },
  },
  {
    id: 'note-beside',
    label: 'Show or hide the note beside',
    group: 'View and help',
    keys: ['Mod+Alt+3'],
    enabled: always,
    run: (session) => void toggleNoteBeside(session),
  },
  {
    id: 'palette',
    label: 'Commands',
    group: 'View and help',
    keys: ['Mod+Shift+P'],
    enabled: always,
    run: showPart({ dialog: 'palette' }),
  },
  ...readingCommands,
  {
    id: 'shortcuts',
    label: 'Keyboard shortcuts',
    group: 'View and help',
    keys: ['?', 'Mod+/'],
    enabled: always,
    run: showPart({ dialog: 'shortcuts' }),
  },
  {
    id: 'about',
    label: 'About Cuttings',
    group: 'View and help',
    keys: [],
    enabled: always,
    run: showPart({ dialog: 'about' }),
  },
]

function toggle(part: 'libraryShown' | 'panelShown'): void {
  const view = useView.getState()
  view.show({ [part]: !view[part] })
}
