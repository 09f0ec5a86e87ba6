import type { AppFacts } from '@/contract/bridge'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import licences from '../../../resources/licences.json'

interface AboutDialogProps {
  /** null until they are read. */
  readonly facts: AppFacts | null
  readonly onClose: () => void
}

/** Versions, where the archive is, and licences. */
export function AboutDialog({ facts, onClose }: AboutDialogProps) {
  const { platform } = useSession()
  return (
    <Dialog title="About Cuttings" isOpen onClose={onClose} isDismissable>
      <p>
        A clippings library that keeps news items offline, knows who said what in them, and finds anything at
        once. MIT licence.
      </p>
      {facts !== null && <Versions facts={facts} />}
      {platform.kind === 'electron' && (
        <Button
          onPress={() => {
            void platform.showDataFolder()
          }}
        >
          Open the folder of your archive
        </Button>
      )}
      <h3 className="app-about-head">Made with</h3>
      {/* A stop for the tab key, so that the arrow keys scroll the list. */}
      <ul className="app-licences ui-selectable" tabIndex={0} aria-label="Licences">
        {licences.map(({ name, version, licence, copyright }) => (
          <li key={`${name} ${version}`}>
            <span className="app-licence-name">
              {name} {version}
            </span>{' '}
            <span className="app-licence-terms">
              {licence}
              {copyright !== '' && ` · ${copyright}`}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function Versions({ facts }: { readonly facts: AppFacts }) {
  const all = [
    ['Cuttings', facts.version],
    ['Chromium', facts.engine],
    ['Runtime', facts.runtime],
    ['Node', facts.node],
    ['Platform', facts.platform],
  ] as const
  return (
    <>
      {facts.caution !== '' && <p className="app-about-caution">{facts.caution}</p>}
      <dl className="app-about-facts ui-selectable">
        {all
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </>
  )
}
