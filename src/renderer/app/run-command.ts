import type { Session } from '@/renderer/session/session'
import { useView } from '@/renderer/session/use-view'
import { commands } from './commands'

/** Runs the command where it can be run now; false where not. */
export function runCommand(id: string, session: Session): boolean {
  const command = commands.find((candidate) => candidate.id === id)
  if (command?.enabled(useView.getState()) !== true) return false
  command.run(session)
  return true
}
