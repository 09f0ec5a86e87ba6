import { app, Menu } from 'electron'
import type { MenuState } from '@/contract/bridge'
import type { MenuCommand } from '@/contract/menu-command'
import { emptyMenuState, menuTemplate } from './menu-template'

export interface ApplicationMenu {
  /** Puts it in its place, also after another menu stood there. */
  readonly show: () => void
  readonly setState: (state: MenuState) => void
}

export function applicationMenu(send: (command: MenuCommand) => void): ApplicationMenu {
  let state = emptyMenuState
  const show = (): void => {
    const facts = { platform: process.platform, development: !app.isPackaged, state }
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(facts, send)))
  }
  return {
    show,
    setState: (next) => {
      // Building it anew closes a menu that is open: only where something changed.
      if (JSON.stringify(next) === JSON.stringify(state)) return
      state = next
      show()
    },
  }
}
