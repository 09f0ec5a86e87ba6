import { readerKeys } from '@/renderer/features/reader/reader-keys'
import { Dialog } from '@/renderer/ui/dialog'
import { formatKeys } from '@/renderer/ui/format-keys'
import { isMac } from '@/renderer/ui/is-mac'
import { commands } from './commands'
import { listKeys } from './list-keys'
import type { CommandGroup } from './command'

interface Shortcut {
  readonly label: string
  readonly keys: readonly string[]
}

const groups: readonly CommandGroup[] = ['Items', 'Go', 'Add and hand out', 'Edit', 'View and help']

/** Every key of the window, of the reader and of the lists. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keyboard shortcuts" isOpen onClose={onClose} size="large" isDismissable>
      <div className="app-shortcuts" role="group" aria-label="All keys" tabIndex={0}>
        {groups.map((group) => (
          <ShortcutGroup
            key={group}
            name={group}
            shortcuts={commands.filter((command) => command.group === group)}
          />
        ))}
        <ShortcutGroup name="In the text of the open article" shortcuts={readerKeys} />
        {listKeys.map((group) => (
          <ShortcutGroup key={group.name} {...group} />
        ))}
      </div>
    </Dialog>
  )
}

function ShortcutGroup({
  name,
  shortcuts,
}: {
  readonly name: string
  readonly shortcuts: readonly Shortcut[]
}) {
  const mac = isMac()
  return (
    <section className="app-shortcut-group">
      <h3 className="app-shortcut-head">{name}</h3>
      <dl>
        {shortcuts
          .filter(({ keys }) => keys.length > 0)
          .map(({ label, keys }) => (
            <div key={label} className="app-shortcut">
              <dt>{label}</dt>
              <dd>
                {keys.map((chord) => (
                  <kbd key={chord}>{formatKeys(chord, mac)}</kbd>
                ))}
              </dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
