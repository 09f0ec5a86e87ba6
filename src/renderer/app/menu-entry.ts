import type { Session } from '@/renderer/session/session'
import type { MenuEntry } from '@/renderer/ui/menu'
import { commands } from './commands'
import { runCommand } from './run-command'

/** The command of this id as an entry of a menu. */
export function menuEntry(session: Session, id: string, more: Partial<MenuEntry> = {}): MenuEntry {
  const command = commands.find((candidate) => candidate.id === id)
  const run = () => {
    runCommand(id, session)
  }
  return { id, label: command?.label ?? id, keys: command?.keys[0], run, ...more }
}
