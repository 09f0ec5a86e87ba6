import type { AppFacts } from '@/contract/bridge'
import { Dialog } from '@/renderer/ui/dialog'

interface AboutDialogProps {
  readonly facts: AppFacts | null
  readonly onClose: () => void
}

/** Versions and licences. */
export function AboutDialog({ facts, onClose }: AboutDialogProps) {
  return (
    <Dialog title="About Cuttings" isOpen onClose={onClose} isDismissable>
      {facts !== null && (
        <>
          <p className="app-about-version ui-selectable">Cuttings {facts.version}</p>
          <p>
            A clippings library that keeps news items offline, knows who said what in them, and finds anything
            at once.
          </p>
          {facts.caution !== '' && <p className="app-about-caution">{facts.caution}</p>}
          <dl className="app-about-facts ui-selectable">
            {versionsOf(facts).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Dialog>
  )
}

function versionsOf({ engine, runtime, node, platform }: AppFacts): readonly (readonly [string, string])[] {
  const all = [
    ['Chromium', engine],
    ['Runtime', runtime],
    ['Node', node],
    ['Platform', platform],
  ] as const
  return all.filter(([, value]) => value !== '')
}
