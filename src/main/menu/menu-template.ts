import type { MenuItemConstructorOptions } from 'electron'
import type { MenuState } from '@/contract/bridge'
import type { MenuCommand } from '@/contract/menu-command'

export interface MenuFacts {
  /** `process.platform`. */
  readonly platform: string
  /** Developer tools are offered only where this is true. */
  readonly development: boolean
  readonly state: MenuState
}

export const emptyMenuState: MenuState = { undo: '', redo: '', hasSelection: false }

/**
 * The application menu. Undo, redo and select all are commands and no roles: the window knows whether they mean the
 * archive or the text field that has the focus. Keys without a modifier belong to the window alone.
 */
export function menuTemplate(
  facts: MenuFacts,
  send: (command: MenuCommand) => void,
): MenuItemConstructorOptions[] {
  const menus = [fileMenu, editMenu, itemMenu, viewMenu, windowMenu, helpMenu].map((menu) =>
    menu(facts, send),
  )
  return isMac(facts) ? [applicationMenu(send), ...menus] : menus
}

type Items = MenuItemConstructorOptions[]
type Send = (command: MenuCommand) => void

const isMac = ({ platform }: MenuFacts): boolean => platform === 'darwin'
const line = { type: 'separator' } as const

function item(label: string, command: MenuCommand, send: Send, more: MenuItemConstructorOptions = {}) {
  return {
    id: command,
    label,
    ...more,
    click: () => {
      send(command)
    },
  } satisfies MenuItemConstructorOptions
}

function applicationMenu(send: Send): MenuItemConstructorOptions {
  const submenu: Items = [
    item('About Cuttings', 'about', send),
    line,
    { role: 'services' },
    line,
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    line,
    { role: 'quit' },
  ]
  return { label: 'Cuttings', submenu }
}

function fileMenu(facts: MenuFacts, send: Send): MenuItemConstructorOptions {
  const submenu: Items = [
    item('New from clipboard', 'paste-new', send, { accelerator: 'CmdOrCtrl+N' }),
    item('Open…', 'open-file', send, { accelerator: 'CmdOrCtrl+O' }),
    item('Clip from a link…', 'clip-link', send, { accelerator: 'CmdOrCtrl+L' }),
    item('Capture window', 'capture-window', send, { accelerator: 'CmdOrCtrl+Shift+L' }),
    item('Pages behind a log-in…', 'log-ins', send),
    item('Watched folder…', 'watched-folder', send),
    item('Clip what is in the watched folder now', 'take-watched', send),
    item('Add sample article', 'add-sample', send),
    item('New note', 'new-note', send, { accelerator: 'CmdOrCtrl+Shift+N' }),
    line,
    item('Export…', 'export', send, { accelerator: 'CmdOrCtrl+E' }),
    item('Dictionary of names…', 'dictionary', send, { accelerator: 'CmdOrCtrl+Shift+D' }),
    line,
    item('Back up now', 'back-up', send, { accelerator: 'CmdOrCtrl+Shift+S' }),
    item('Backups…', 'backups', send),
    item('Verify the archive…', 'verify', send),
    line,
    item('Passphrase and lock…', 'passphrase', send),
    item('Lock', 'lock', send, { accelerator: 'CmdOrCtrl+Alt+L' }),
    line,
    item('Back up and close', 'back-up-and-close', send),
    { role: 'close', label: 'Close' },
    ...(isMac(facts) ? [] : [{ role: 'quit', label: 'Quit' } as const]),
  ]
  return { label: '&File', submenu }
}

function editMenu(facts: MenuFacts, send: Send): MenuItemConstructorOptions {
  const { state, platform } = facts
  const submenu: Items = [
    item(`Undo ${state.undo}`.trim(), 'undo', send, { accelerator: 'CmdOrCtrl+Z' }),
    item(`Redo ${state.redo}`.trim(), 'redo', send, {
      accelerator: platform === 'win32' ? 'Ctrl+Y' : 'CmdOrCtrl+Shift+Z',
    }),
    ...otherRedo(facts, send),
    line,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle' },
    item('Select all', 'select-all', send, { accelerator: 'CmdOrCtrl+A' }),
    line,
    item('Find', 'find', send, { accelerator: 'CmdOrCtrl+K' }),
    item('Find in article', 'find-in-article', send, { accelerator: 'CmdOrCtrl+F' }),
  ]
  return { label: '&Edit', submenu }
}

/** Windows and Linux know two keys for redo; a menu item shows one. */
function otherRedo({ platform }: MenuFacts, send: Send): Items {
  if (platform === 'darwin') return []
  const accelerator = platform === 'win32' ? 'Ctrl+Shift+Z' : 'Ctrl+Y'
  return [{ ...item('Redo', 'redo', send, { accelerator, visible: false }), id: 'redo-other-key' }]
}

function itemMenu({ state }: MenuFacts, send: Send): MenuItemConstructorOptions {
  const enabled = state.hasSelection
  const submenu: Items = [
    item('Star', 'star', send, { enabled }),
    item('Mark as read', 'mark-read', send, { enabled }),
    item('File out of the inbox', 'file-item', send, { enabled }),
    line,
    item('Edit details…', 'edit-details', send, { enabled, accelerator: 'CmdOrCtrl+I' }),
    line,
    item('History…', 'item-history', send, { enabled }),
    item('In a backup…', 'item-in-backups', send, { enabled }),
    item('Move to trash', 'trash', send, { enabled }),
  ]
  return { label: '&Item', submenu }
}

function viewMenu({ development }: MenuFacts, send: Send): MenuItemConstructorOptions {
  const submenu: Items = [
    item('Library', 'view-library', send, { accelerator: 'CmdOrCtrl+1' }),
    item('Excerpts', 'view-excerpts', send, { accelerator: 'CmdOrCtrl+2' }),
    item('Notes', 'view-notes', send, { accelerator: 'CmdOrCtrl+5' }),
    item('Dossiers', 'view-dossiers', send, { accelerator: 'CmdOrCtrl+6' }),
    line,
    item('Show or hide the library pane', 'toggle-library', send, { accelerator: 'CmdOrCtrl+Alt+1' }),
    item('Show or hide the side panel', 'toggle-panel', send, { accelerator: 'CmdOrCtrl+Alt+2' }),
    line,
    { role: 'resetZoom', label: 'Actual size' },
    { role: 'zoomIn', label: 'Zoom in' },
    { role: 'zoomOut', label: 'Zoom out' },
    line,
    { role: 'togglefullscreen', label: 'Full screen' },
    ...(development ? [line, { role: 'toggleDevTools' } as const] : []),
  ]
  return { label: '&View', submenu }
}

function windowMenu(facts: MenuFacts): MenuItemConstructorOptions {
  const submenu: Items = isMac(facts)
    ? [{ role: 'minimize' }, { role: 'zoom' }, line, { role: 'front' }]
    : [{ role: 'minimize', label: 'Minimise' }]
  return { role: 'window', label: '&Window', submenu }
}

function helpMenu(facts: MenuFacts, send: Send): MenuItemConstructorOptions {
  const submenu: Items = [
    item('Keyboard shortcuts', 'shortcuts', send, { accelerator: 'CmdOrCtrl+/' }),
    ...(isMac(facts) ? [] : [item('About Cuttings', 'about', send)]),
  ]
  return { role: 'help', label: '&Help', submenu }
}
