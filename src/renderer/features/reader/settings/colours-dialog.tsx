import { useState, type KeyboardEvent } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { highlightColours } from '@/core/annotation/annotation'
import type { ColourNames } from '@/core/annotation/colour-names'
import { nameColours } from '@/core/annotation/commands/name-colours'
import type { Setting } from '@/core/settings/setting'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { TextField } from '@/renderer/ui/text-field'
import '@/renderer/ui/highlight-colours.css'
import './settings.css'

/** As long as a name may be to be read at once, code units. */
const longestName = 40

interface ColoursDialogProps {
  readonly onClose: () => void
}

/** Gives the colours of highlights names of one's own. */
export function ColoursDialog({ onClose }: ColoursDialogProps) {
  const { db } = useSession()
  // Wrapped, since no setting at all is also an answer.
  const kept = useLiveQuery(async () => [await db.settings.get('highlights.names')] as const, [db])
  return (
    <Dialog title="Names of highlight colours" isOpen size="small" onClose={onClose}>
      {kept !== undefined && <ColoursForm current={kept[0]} onDone={onClose} />}
    </Dialog>
  )
}

interface ColoursFormProps {
  readonly current: Setting | undefined
  readonly onDone: () => void
}

function ColoursForm({ current, onDone }: ColoursFormProps) {
  const session = useSession()
  const before = (current as Setting<'highlights.names'> | undefined)?.value ?? {}
  const [names, setNames] = useState<ColourNames>(before)
  const save = async () => {
    const change = nameColours(current, names)
    if (!(await session.run(change))) return
    if (change !== null) void noticeWithUndo(session, 'Highlight colours named.')
    onDone()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    void save()
  }
  return (
    <div className="reader-colours">
      <p className="reader-quiet">
        What each colour means to you. The names are shown beside the colours in the article, its panel and
        the excerpts.
      </p>
      <div className="reader-colours" onKeyDown={onKeyDown}>
        {highlightColours.map((colour, index) => (
          <div key={colour} className="reader-colour" data-colour={colour}>
            <TextField
              label={colour.charAt(0).toUpperCase() + colour.slice(1)}
              maxLength={longestName}
              autoFocus={index === 0}
              value={names[colour] ?? ''}
              onChange={(name) => {
                setNames({ ...names, [colour]: name })
              }}
            />
          </div>
        ))}
      </div>
      <div className="reader-colours-foot">
        <Button onPress={onDone}>Cancel</Button>
        <Button variant="primary" onPress={() => void save()}>
          Save names
        </Button>
      </div>
    </div>
  )
}
