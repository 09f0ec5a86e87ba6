import { useMemo, useState } from 'react'
import { CornerDownRight, Pin, PinOff, Trash2 } from 'lucide-react'
import type { Span } from '@/core/anchor/span'
import type { Annotation } from '@/core/annotation/annotation'
import { orphanTitle } from '@/renderer/session/orphan-title'
import { useOrphanPlaces, type ShownOrphan } from '@/renderer/session/use-orphan-places'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { IconButton } from '@/renderer/ui/icon-button'
import { OrphanCard } from '@/renderer/ui/orphan-card'
import { ShowMore } from '../panel/show-more'
import { useReader } from '../reader-context'
import './orphans.css'

/** Each has its places found. */
const orphanStep = 20

/** Marks whose words were not found with certainty when the text changed: old context, best places, one key each. */
export function OrphanTray({ orphans }: { readonly orphans: readonly Annotation[] }) {
  const [limit, setLimit] = useState(orphanStep)
  const shown = orphans.slice(0, limit)
  const places = useOrphanPlaces(useMemo(() => shown.map(({ id }) => id), [shown]))
  if (orphans.length === 0) return null
  return (
    <section className="reader-orphans" aria-label="Orphans">
      <h2 className="reader-list-head">Orphans</h2>
      <p className="reader-quiet">
        The text changed, and these have no certain place in it. Attach each by key or click, or keep it here:
        none is ever removed by itself.
      </p>
      <ul>
        {shown.map((orphan) => (
          <OrphanRow key={orphan.id} orphan={orphan} found={places.get(orphan.id) ?? null} />
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

interface OrphanRowProps {
  readonly orphan: Annotation
  /** null while its places are looked for. */
  readonly found: ShownOrphan | null
}

function OrphanRow({ orphan, found }: OrphanRowProps) {
  const { article, actions, colourNames, goTo, selection } = useReader()
  const session = useSession()
  const places = found?.item.textId === article.text.id ? found.places : null
  const isKept = orphan.keptIn === article.text.id
  const attach = (spans: readonly [Span, ...Span[]] | undefined) => {
    if (spans !== undefined) void actions.reattach(orphan, spans)
  }
  const attachToSelection = () => {
    if (selection.current !== null) attach([selection.current])
    else
      session.notify({
        tone: 'info',
        text: 'Select the words in the text first, then attach the mark to them.',
      })
  }
  const keep = () => void actions.keepOrphan(orphan, isKept ? null : article.text.id)
  const remove = () => void actions.remove({ annotation: orphan })
  const acts: Readonly<Record<string, () => void>> = { s: attachToSelection, k: keep, Delete: remove }
  const { anchors, comment } = orphan
  return (
    <OrphanCard
      title={orphanTitle(orphan, colourNames)}
      old={{
        before: anchors[0].prefix,
        words: anchors.map(({ exact }) => exact).join(' … '),
        after: anchors.at(-1)?.suffix ?? '',
      }}
      comment={comment}
      places={places}
      onAttach={(at) => {
        attach(places?.[at]?.spans)
      }}
      onShow={(at) => {
        const place = places?.[at]?.spans[0]
        if (place !== undefined) goTo(place)
      }}
      onKey={(key) => {
        acts[key]?.()
        return acts[key] !== undefined
      }}
    >
      <Button variant="quiet" aria-keyshortcuts="s" icon={<CornerDownRight />} onPress={attachToSelection}>
        Attach to selected words
      </Button>
      <IconButton label={isKept ? 'Decide again' : 'Keep without a place'} keys="k" onPress={keep}>
        {isKept ? <PinOff /> : <Pin />}
      </IconButton>
      <IconButton label="Remove" keys="Delete" onPress={remove}>
        <Trash2 />
      </IconButton>
    </OrphanCard>
  )
}
