import { useState } from 'react'
import type { MergePreview } from '@/renderer/session/backup/merge-backup'
import { Button } from '@/renderer/ui/button'
import { Checkbox } from '@/renderer/ui/checkbox'
import { formatCount } from '@/renderer/ui/format-count'
import { SidesTable } from './sides-table'

type Conflict = MergePreview['conflicts'][number]

interface MergeConflictsProps {
  readonly conflicts: readonly Conflict[]
  /** Ids of those that are decided for the backup. */
  readonly taken: ReadonlySet<string>
  readonly onTake: (taken: ReadonlySet<string>) => void
}

/** As many as are listed at first, and more with each press. */
const listedAtOnce = 100

/** What both sides see differently: each stays as it is here until the person decides otherwise. */
export function MergeConflicts({ conflicts, taken, onTake }: MergeConflictsProps) {
  const [listed, setListed] = useState(listedAtOnce)
  const decide = ({ id }: Conflict, isTaken: boolean) => {
    const next = new Set(taken)
    if (isTaken) next.add(id)
    else next.delete(id)
    onTake(next)
  }
  return (
    <section aria-label="What needs you">
      <div className="backups-conflicts-head">
        <p>
          <strong>{formatCount(conflicts.length)}</strong> {conflicts.length === 1 ? 'needs' : 'need'} you:
          changed or removed here, and another in the backup. All stay as they are here unless you say
          otherwise.
        </p>
        <div className="backups-actions">
          <Button
            onPress={() => {
              onTake(new Set())
            }}
          >
            Keep all as here
          </Button>
          <Button
            onPress={() => {
              onTake(new Set(conflicts.map(({ id }) => id)))
            }}
          >
            Take all from the backup
          </Button>
        </div>
      </div>
      <ul className="backups-conflicts" aria-label="Seen differently">
        {conflicts.slice(0, listed).map((conflict) => (
          <ConflictRow
            key={conflict.id}
            conflict={conflict}
            isTaken={taken.has(conflict.id)}
            onDecide={(isTaken) => {
              decide(conflict, isTaken)
            }}
          />
        ))}
      </ul>
      {conflicts.length > listed && (
        <Button
          onPress={() => {
            setListed(listed + listedAtOnce)
          }}
        >
          {`Show more of ${formatCount(conflicts.length)}`}
        </Button>
      )}
    </section>
  )
}

interface ConflictRowProps {
  readonly conflict: Conflict
  readonly isTaken: boolean
  readonly onDecide: (isTaken: boolean) => void
}

function ConflictRow({ conflict, isTaken, onDecide }: ConflictRowProps) {
  const { kind, what, label, fields } = conflict
  const act = kind === 'removed' ? 'Bring it back' : 'Take the backup’s'
  return (
    <li>
      <div className="backups-conflict-head">
        <span>
          <span className="backups-quiet">{what}</span> <strong className="ui-selectable">{label}</strong>
        </span>
        <Checkbox
          isSelected={isTaken}
          onChange={onDecide}
          aria-label={`${act}: ${what.toLowerCase()} ${label}`}
        >
          {act}
        </Checkbox>
      </div>
      {kind === 'removed' ? (
        <p className="backups-quiet">It was removed here.</p>
      ) : (
        <SidesTable fields={fields} />
      )}
    </li>
  )
}
