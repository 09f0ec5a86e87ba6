import { useMemo, useState, type KeyboardEvent } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { CornerDownRight, Crosshair, Trash2 } from 'lucide-react'
import type { Candidate } from '@/core/anchor/reanchoring'
import type { Span } from '@/core/anchor/span'
import type { Annotation } from '@/core/annotation/annotation'
import { listTexts } from '@/store/queries/list-texts'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { IconButton } from '@/renderer/ui/icon-button'
import { ShowMore } from '../panel/show-more'
import { useReader } from '../reader-context'
import { orphanPlaces } from './orphan-places'
import { orphanTitle } from './orphan-title'
import './orphans.css'

/** Each takes a comparison of two texts to show. */
const orphanStep = 20

/** Marks whose words were not found with certainty when the text changed: old context, best places, one key each. */
export function OrphanTray({ orphans }: { readonly orphans: readonly Annotation[] }) {
  const [limit, setLimit] = useState(orphanStep)
  if (orphans.length === 0) return null
  return (
    <section className="reader-orphans" aria-label="Orphans">
      <h2 className="reader-list-head">Orphans</h2>
      <p className="reader-quiet">
        The text changed, and these have no certain place in it. Attach each by key or click, or keep it here:
        none is ever removed by itself.
      </p>
      <ul>
        {orphans.slice(0, limit).map((orphan) => (
          <OrphanRow key={orphan.id} orphan={orphan} />
        ))}
      </ul>
      <ShowMore
        total={orphans.length}
        shown={limit}
        onMore={() => {
          setLimit(limit + orphanStep)
        }}
      />
    </section>
  )
}

function OrphanRow({ orphan }: { readonly orphan: Annotation }) {
  const { article, actions, colourNames, goTo, selection } = useReader()
  const session = useSession()
  const { text, item } = article
  const texts = useLiveQuery(() => listTexts(session.db, item.id), [session, item.id])
  const places = useMemo(
    () => (texts === undefined ? [] : orphanPlaces(orphan, texts, text)),
    [orphan, texts, text],
  )
  const attach = (span: Span | undefined | null) => {
    if (span) void actions.reattach(orphan, span)
  }
  const attachToSelection = () => {
    if (selection.current === null)
      session.notify({
        tone: 'info',
        text: 'Select the words in the text first, then attach the mark to them.',
      })
    else attach(selection.current)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (/^[1-3]$/.test(event.key)) attach(places[Number(event.key) - 1])
    else if (event.key === 's') attachToSelection()
    else if (event.key === 'Delete') void actions.remove({ annotation: orphan })
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const [anchor] = orphan.anchors
  const words = orphan.anchors.map(({ exact }) => exact).join(' … ')
  return (
    <li className="reader-orphan" onKeyDown={onKeyDown}>
      <strong>{orphanTitle(orphan, colourNames)}</strong>
      <p className="reader-orphan-old" dir="auto">
        …{anchor.prefix}
        <s>{words}</s>
        {orphan.anchors.at(-1)?.suffix}…
      </p>
      {orphan.comment !== '' && <p className="reader-row-comment">{orphan.comment}</p>}
      {places.length === 0 && <p className="reader-quiet">Nothing in the text resembles it.</p>}
      {places.map((place, index) => (
        <PlaceRow
          key={`${String(place.start)}-${String(place.end)}`}
          place={place}
          number={index + 1}
          text={text.text}
          onAttach={() => {
            attach(place)
          }}
          onShow={() => {
            goTo(place)
          }}
        />
      ))}
      <div className="reader-orphan-acts">
        <Button variant="quiet" aria-keyshortcuts="s" icon={<CornerDownRight />} onPress={attachToSelection}>
          Attach to selected words
        </Button>
        <IconButton label="Remove" keys="Delete" onPress={() => void actions.remove({ annotation: orphan })}>
          <Trash2 />
        </IconButton>
      </div>
    </li>
  )
}

interface PlaceRowProps {
  readonly place: Candidate
  readonly number: number
  readonly text: string
  readonly onAttach: () => void
  readonly onShow: () => void
}

function PlaceRow({ place, number, text, onAttach, onShow }: PlaceRowProps) {
  const share = `${String(Math.round(place.confidence * 100))} %`
  return (
    <div className="reader-place">
      <button
        type="button"
        className="reader-place-attach"
        aria-keyshortcuts={String(number)}
        title={`Attach here (${String(number)})`}
        onClick={onAttach}
      >
        <kbd aria-hidden>{number}</kbd>
        <span className="ui-hidden">Attach here, {share}: </span>
        <span className="reader-place-words" dir="auto">
          {text.slice(Math.max(0, place.start - 24), place.start)}
          <b>{text.slice(place.start, place.end)}</b>
          {text.slice(place.end, place.end + 24)}
        </span>
        <span className="reader-row-count ui-tabular" aria-hidden>
          {share}
        </span>
      </button>
      <IconButton label="Show in the text" onPress={onShow}>
        <Crosshair />
      </IconButton>
    </div>
  )
}
