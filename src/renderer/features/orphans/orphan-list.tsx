import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { ExternalLink, Pin, PinOff, Trash2 } from 'lucide-react'
import { orphanTitle } from '@/renderer/session/orphan-title'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { useColourNames } from '@/renderer/session/use-colour-names'
import { useOrphanPlaces, type ShownOrphan } from '@/renderer/session/use-orphan-places'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { formatCount } from '@/renderer/ui/format-count'
import { IconButton } from '@/renderer/ui/icon-button'
import { OrphanCard } from '@/renderer/ui/orphan-card'
import { decideOrphan, type OrphanDecision } from './decide-orphan'

/** So many have their places found at once. */
const step = 20

interface OrphanListProps {
  readonly ids: readonly string[]
  /** They are kept without a place. */
  readonly areKept: boolean
}

const said: Record<OrphanDecision['kind'], string> = {
  attach: 'Attached.',
  keep: 'Kept without a place.',
  again: 'Stands among those to decide again.',
  remove: 'Removed.',
}

/** The orphans one below the other; what is decided goes, and the keyboard stands on the next one. */
export function OrphanList({ ids, areKept }: OrphanListProps) {
  const session = useSession()
  const [limit, setLimit] = useState(step)
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const left = useMemo(() => ids.filter((id) => !gone.has(id)), [ids, gone])
  const shown = useMemo(() => left.slice(0, limit), [left, limit])
  const found = useOrphanPlaces(shown)
  const rows = shown.map((id) => found.get(id)).filter((row) => row !== undefined)
  const focus = useRowFocus(rows.map(({ orphan }) => orphan.id))

  const decide = async ({ orphan, item }: ShownOrphan, decision: OrphanDecision) => {
    const hide = (isGone: boolean) => {
      setGone((now) => new Set(isGone ? [...now, orphan.id] : [...now].filter((id) => id !== orphan.id)))
    }
    // At once: a key that comes while this is written is about the next one.
    focus.keepPlace()
    hide(true)
    const outcome = await decideOrphan(session, { orphan, textId: item.textId }, decision)
    if (outcome === 'done') await noticeWithUndo(session, said[decision.kind])
    else if (outcome === 'changed')
      session.notify({
        tone: 'info',
        text: 'The article has another text since. Nothing was done: look at its places again.',
      })
    // By now the list knows; where it is undone, it comes back.
    hide(false)
  }
  return (
    <div className="orphans-scroll">
      <ul className="orphans-list" aria-label="Marks without a place" onKeyDown={focus.onKeyDown}>
        {rows.map((row) => (
          <OrphanRow
            key={row.orphan.id}
            row={row}
            areKept={areKept}
            focus={focus.of(row.orphan.id)}
            onDecide={(decision) => void decide(row, decision)}
          />
        ))}
      </ul>
      {rows.length === 0 && left.length > 0 && (
        <p className="orphans-quiet" role="status">
          Looking for their words …
        </p>
      )}
      {left.length > limit && (
        <Button
          variant="quiet"
          onPress={() => {
            setLimit(limit + step)
          }}
        >
          Show {formatCount(Math.min(step, left.length - limit))} more of {formatCount(left.length)}
        </Button>
      )}
    </div>
  )
}

interface OrphanRowProps {
  readonly row: ShownOrphan
  readonly areKept: boolean
  readonly focus: ReturnType<ReturnType<typeof useRowFocus>['of']>
  readonly onDecide: (decision: OrphanDecision) => void
}

function OrphanRow({ row, areKept, focus, onDecide }: OrphanRowProps) {
  const { orphan, item, places } = row
  const colourNames = useColourNames()
  const { anchors, comment } = orphan
  const open = (at = 0) => {
    const place = places[at]?.spans[0]
    const view = useView.getState()
    view.leaveFor({ place: 'library', query: '', selectedIds: [item.id] })
    view.openItem(item.id, place)
  }
  const keep = () => {
    onDecide({ kind: areKept ? 'again' : 'keep' })
  }
  const remove = () => {
    onDecide({ kind: 'remove' })
  }
  const acts: Readonly<Record<string, () => void>> = { k: keep, o: open, Delete: remove }
  return (
    <OrphanCard
      {...focus}
      title={orphanTitle(orphan, colourNames)}
      about={
        <span className="orphans-quiet">
          {item.title}
          {item.source !== '' && `, ${item.source}`}
        </span>
      }
      old={{
        before: anchors[0].prefix,
        words: anchors.map(({ exact }) => exact).join(' … '),
        after: anchors.at(-1)?.suffix ?? '',
      }}
      comment={comment}
      places={places}
      onAttach={(at) => {
        const place = places[at]
        if (place !== undefined) onDecide({ kind: 'attach', spans: place.spans })
      }}
      onShow={open}
      onKey={(key) => {
        acts[key]?.()
        return acts[key] !== undefined
      }}
    >
      <Button variant="quiet" aria-keyshortcuts="k" icon={areKept ? <PinOff /> : <Pin />} onPress={keep}>
        {areKept ? 'Decide again' : 'Keep without a place'}
      </Button>
      <span>
        <IconButton
          label="Open the article"
          keys="o"
          onPress={() => {
            open()
          }}
        >
          <ExternalLink />
        </IconButton>
        <IconButton label="Remove" keys="Delete" onPress={remove}>
          <Trash2 />
        </IconButton>
      </span>
    </OrphanCard>
  )
}

/** One row is a stop of the Tab key; the arrow keys go from row to row, and to the next one where one goes. */
function useRowFocus(ids: readonly string[]) {
  const rows = useRef(new Map<string, HTMLLIElement>())
  const [active, setActive] = useState('')
  const place = useRef<number | null>(null)
  const current = ids.includes(active) ? active : (ids[0] ?? '')
  const key = ids.join('\n')
  useLayoutEffect(() => {
    if (place.current === null) return
    const next = key.split('\n')[Math.min(place.current, key.split('\n').length - 1)] ?? ''
    place.current = null
    rows.current.get(next)?.focus()
  }, [key])
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
  return {
    /** The row that is about to go has the keyboard: the one that takes its place gets it. */
    keepPlace: () => {
      const has = document.activeElement
      if ([...rows.current.values()].some((row) => row.contains(has))) place.current = ids.indexOf(current)
    },
    onKeyDown: (event: KeyboardEvent) => {
      const by = steps[event.key]
      const next = by === undefined ? undefined : ids[ids.indexOf(current) + by]
      if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      rows.current.get(next)?.focus()
    },
    of: (id: string) => ({
      onRow: (row: HTMLLIElement | null) => {
        if (row === null) rows.current.delete(id)
        else rows.current.set(id, row)
      },
      tabIndex: id === current ? 0 : -1,
      onFocus: () => {
        setActive(id)
      },
    }),
  }
}
