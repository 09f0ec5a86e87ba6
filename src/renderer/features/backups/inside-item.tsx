import { useCallback } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import type { ItemInBackup } from '@/core/backup/inside-backup'
import { itemInside } from '@/renderer/session/backup/look-inside'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { formatCount } from '@/renderer/ui/format-count'
import { formatPublished } from '@/renderer/ui/format-published'
import { bringBackItem, compareItem } from '@/store/merge/bring-back-item'
import { FailureText } from './failure-text'
import { SidesTable } from './sides-table'
import { useLook, type LookParts } from './use-look'
import { WorkProgress } from './work-progress'

interface InsideItemProps {
  /** As main names the backup. */
  readonly name: string
  readonly itemId: string
  /** It was brought back, or as a copy. */
  readonly onDone: () => void
}

/** One item as it was when a backup was made, what differs from now, and the way back to it. */
export function InsideItem({ name, itemId, onDone }: InsideItemProps) {
  const session = useSession()
  const look = useCallback(
    (parts: LookParts) => itemInside(session, itemId, { name, ...parts }),
    [session, name, itemId],
  )
  const { outcome, ...progress } = useLook(`${name} ${itemId}`, look)
  if (outcome === null) return <WorkProgress label="Reading the backup" {...progress} />
  if (outcome.kind === 'failed') return <FailureText {...outcome} />
  if (outcome.found === null) return <p role="status">This article is not in that backup.</p>
  return <Found found={outcome.found} onDone={onDone} />
}

/** UTF-16 code units of a text that are shown: enough to know it, and little enough to lay out at once. */
const mostShown = 20_000

function Found({ found, onDone }: { readonly found: ItemInBackup; readonly onDone: () => void }) {
  const session = useSession()
  const { item, marks, texts } = found
  const text = texts.find(({ id }) => id === item.textId)?.text ?? ''
  const difference = useLiveQuery(() => compareItem(session.db, found), [session, found])
  const bring = async (how: 'as-it-was' | 'as-copy') => {
    const seen = { isChange: false }
    const done = await session.runFrom(async () => {
      const change = await bringBackItem(session.db, found, how, session.context())
      seen.isChange = change !== null
      return change
    })
    if (!done) return
    onDone()
    if (!seen.isChange) session.notify({ tone: 'info', text: 'The article is as it was then already.' })
    else if (how === 'as-copy') await noticeWithUndo(session, 'A copy of the article as it was then came in.')
    else {
      useView.getState().openItem(item.id)
      await noticeWithUndo(session, 'The article and its marks are as they were in the backup.')
    }
  }
  const isSame =
    difference?.kind === 'here' &&
    difference.fields.length + difference.marksOnlyHere + difference.marksOnlyThere === 0
  return (
    <article aria-label="The article as it was">
      <h3 className="backups-inside-title ui-selectable">{item.title === '' ? 'Untitled' : item.title}</h3>
      <p className="backups-quiet ui-selectable">
        {[item.source, item.authors.join(', '), formatPublished(item.published), marksText(marks.length)]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      {difference !== undefined && (
        <div role="status">
          {difference.kind === 'gone' && <p>It is not in the archive now.</p>}
          {isSame && <p>Nothing about it is different now.</p>}
          {difference.fields.length > 0 && <SidesTable fields={difference.fields} />}
          {difference.kind === 'here' && difference.marksOnlyThere > 0 && (
            <p>{marksText(difference.marksOnlyThere)} of then are gone or different now.</p>
          )}
          {difference.kind === 'here' && difference.marksOnlyHere > 0 && (
            <p>{marksText(difference.marksOnlyHere)} came since.</p>
          )}
        </div>
      )}
      <div className="backups-actions">
        <Button variant="primary" onPress={() => void bring('as-it-was')}>
          Bring it back as it was
        </Button>
        <Button onPress={() => void bring('as-copy')}>Bring in a copy</Button>
      </div>
      <div className="backups-inside-text ui-selectable" tabIndex={0} role="group" aria-label="Its text then">
        {text.slice(0, mostShown)}
        {text.length > mostShown && '…'}
      </div>
    </article>
  )
}

const marksText = (count: number): string =>
  count === 0 ? '' : `${formatCount(count)} ${count === 1 ? 'mark' : 'marks'}`
