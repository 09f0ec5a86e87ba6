import { useState } from 'react'
import { Check, GitMerge, X } from 'lucide-react'
import { entityTypeView } from '@/renderer/session/entity-types'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { EmptyState } from '@/renderer/ui/empty-state'
import { RowList } from '@/renderer/ui/row-list'
import { selectRows, type RowSelection } from '@/renderer/ui/select-rows'
import { countWords } from '../count-words'
import { decideMerge } from './decide-merge'
import { useMerges, type MergesFound } from './use-merges'

type Merge = MergesFound[number]
const idOf = ({ from, into }: Merge): string => `${from.key}\n${into.key}`

/** Names that are likely of one, surest first: `a` joins them, `x` says that they never are. */
export function MergeReview() {
  const session = useSession()
  const { found, failure } = useMerges()
  const [selection, setSelection] = useState<RowSelection>({ active: null, anchor: null, ticked: new Set() })
  const [said, setSaid] = useState({ id: '', text: '' })
  // Until the list is read anew, which is after each decision, and after its undo.
  const [gone, setGone] = useState<{ readonly of: MergesFound | null; readonly ids: readonly string[] }>({
    of: null,
    ids: [],
  })
  const rows = new Map((found ?? []).map((merge) => [idOf(merge), merge] as const))
  if (gone.of === found) for (const id of gone.ids) rows.delete(id)
  const ids = [...rows.keys()]
  const { active } = selection
  // A pair that is back was taken back.
  const isSaid = said.text !== '' && !rows.has(said.id)
  const decide = async (id: string, isSame: boolean) => {
    const merge = rows.get(id)
    if (merge === undefined) return
    const next = ids[ids.indexOf(id) + 1] ?? ids[ids.indexOf(id) - 1] ?? null
    const go = (to: string | null) => {
      setSelection({ active: to, anchor: to, ticked: new Set() })
    }
    // At once: a key that comes while this one is written is about the next row.
    setGone((now) => ({ of: found, ids: now.of === found ? [...now.ids, id] : [id] }))
    go(next)
    if (!(await decideMerge(session, [merge.from.key, merge.into.key], isSame))) {
      setGone((now) => ({ ...now, ids: now.ids.filter((one) => one !== id) }))
      go(id)
      return
    }
    const text = isSame
      ? `Joined ${merge.from.name} to ${merge.into.name}. Undo takes it back.`
      : `${merge.from.name} and ${merge.into.name} stay two. Undo takes it back.`
    setSaid({ id, text })
  }
  return (
    <section className="people ui-page" aria-label="Names to review">
      <header className="ui-page-bar">
        <h1 className="ui-page-heading">Names to review</h1>
        <p className="ui-page-count" role="status">
          {found === null ? 'Comparing names …' : isSaid ? said.text : countWords(ids.length, 'suggestion')}
        </p>
        <Button
          icon={<Check />}
          aria-keyshortcuts="a"
          isDisabled={active === null}
          onPress={() => void decide(active ?? '', true)}
        >
          Same: join (A)
        </Button>
        <Button
          icon={<X />}
          aria-keyshortcuts="x"
          isDisabled={active === null}
          onPress={() => void decide(active ?? '', false)}
        >
          Never the same (X)
        </Button>
      </header>
      {failure !== '' && (
        <EmptyState title="The names could not be compared">
          Nothing was changed. Show this list again to try once more. {failure}
        </EmptyState>
      )}
      {found !== null && ids.length === 0 && failure === '' && (
        <EmptyState icon={<GitMerge />} title="Nothing to review">
          When two names in the archive are likely of one person, organisation or place, they stand here to be
          joined or kept apart.
        </EmptyState>
      )}
      {ids.length > 0 && (
        <RowList
          label="Names that are likely the same"
          ids={ids}
          selection={selection}
          rowHeight={64}
          hasTicks={false}
          className="merges"
          onGesture={(gesture) => {
            const to = selectRows(ids, selection, gesture)
            setSelection(to)
            return to
          }}
          onOpen={(id) => {
            const key = rows.get(id)?.from.key
            if (key !== undefined) useView.getState().openEntity(key)
          }}
          onKey={({ key, ctrlKey, metaKey, altKey }, at) => {
            if (ctrlKey || metaKey || altKey || at === null || (key !== 'a' && key !== 'x')) return false
            void decide(at, key === 'a')
            return true
          }}
        >
          {(id) => {
            const merge = rows.get(id)
            return merge === undefined ? null : <MergeRow merge={merge} />
          }}
        </RowList>
      )}
    </section>
  )
}

function MergeRow({ merge: { from, into, confidence, reason } }: { readonly merge: Merge }) {
  return (
    <span className="merge">
      <span className="merge-names">
        <span className="merge-name" data-part="open">
          {from.name}
        </span>
        <span className="people-quiet">{countWords(from.mentions, 'mention')}</span>
        <span aria-hidden>→</span>
        <span className="ui-hidden"> is likely </span>
        <span className="merge-name">{into.name}</span>
        <span className="people-quiet">{countWords(into.mentions, 'mention')}</span>
      </span>
      <span className="people-foot">
        <span className="ui-tabular">{Math.round(confidence * 100)} %</span>
        <span>{entityTypeView(into.type).label}</span>
        <span>{reason}</span>
        <span>
          joins {countWords(from.mentions, 'mention')} and {countWords(from.quotes, 'quote')} in{' '}
          {countWords(from.items, 'item')}
        </span>
      </span>
    </span>
  )
}
