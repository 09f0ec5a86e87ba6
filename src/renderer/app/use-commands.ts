import { useLayoutEffect } from 'react'
import { isMac } from '@/renderer/ui/is-mac'
import type { Session } from '@/renderer/session/session'
import { useLock } from '@/renderer/session/use-lock'
import { useView } from '@/renderer/session/use-view'
import { commands } from './commands'
import type { Command } from './command'
import { isEditable } from './is-editable'
import { isChord, isPlainChord } from './key-chord'
import { runCommand } from './run-command'

/** Keys that a field handles by itself, through the same commands, also where a menu sends them. */
const fieldCommands = new Set(['undo', 'redo', 'select-all'])
/** What also reaches the window while a dialog is open. */
const anywhere = new Set([
  ...fieldCommands,
  'back-up-and-close',
  'lock',
  'clip-link',
  'take-watched',
  'capture-window',
])
/** The clip feature listens to the `paste` event itself, which alone carries what is pasted. */
const leftToPaste = 'Mod+V'

/** Runs commands from the application menu and from the keyboard. */
export function useCommands(session: Session): void {
  // Both together with what is drawn, not a moment after it: what is on the screen takes keys.
  useLayoutEffect(
    () =>
      session.platform.onCommand((id) => {
        // Behind the lock, only what closing the window needs is done.
        const isLocked = useLock.getState().state?.kind === 'locked'
        if (isLocked ? id === 'back-up-and-close' : !inModal(document.activeElement) || anywhere.has(id))
          runCommand(id, session)
      }),
    [session],
  )
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const command = commandOf(event)
      if (command?.enabled(useView.getState()) !== true) return
      event.preventDefault()
      // A key that is held down does once what it does to items: else Delete would empty the list.
      if (!event.repeat || command.group !== 'Items') command.run(session)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [session])
}

function commandOf(event: KeyboardEvent): Command | undefined {
  const mac = isMac()
  const typing = isEditable(event.target)
  const choosing =
    event.target instanceof Element && event.target.closest('[role="treegrid"], [role="menu"]') !== null
  const modal = inModal(event.target)
  return commands.find((command) =>
    command.keys.some((chord) => {
      if (chord === leftToPaste || !isChord(event, chord, mac)) return false
      if (modal) return typing && fieldCommands.has(command.id)
      // Letters find a row in a tree or a menu.
      if (isPlainChord(chord)) return !typing && !(choosing && /^[a-z]$/i.test(chord))
      return true
    }),
  )
}

function inModal(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.ui-dialog, [role="menu"]') !== null
}
