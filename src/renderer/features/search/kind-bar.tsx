import { typeOf, withType } from '@/core/query/edit-query'
import { hitKinds, type HitKind } from '@/core/query/query-node'
import { useView } from '@/renderer/session/use-view'
import { countOfHits, wholeGroup, type Counted } from './counted-hits'
import { kindNames } from './kind-names'
import { useSearchResults } from './use-search-results'

/** Which kinds are found, and how many of each: a press shows one alone, as `type:` in the query, and all again. */
export function KindBar() {
  const results = useSearchResults()
  const { answered, type, groups } = results
  const chosen = useView(({ query }) => typeOf(query))
  if (answered === null) return null
  const counts = new Map<HitKind, Counted>(groups.map((group) => [group.kind, wholeGroup(group)]))
  counts.set(type ?? 'article', results)
  const offered = hitKinds.filter(
    (kind) => kind === chosen || (chosen === null && (counts.get(kind)?.total ?? 0) > 0),
  )
  // Not before the answer of all kinds is here: the bar that was pressed stays.
  if (chosen === null && type === null && offered.every((kind) => kind === 'article')) return null
  const show = (kind: HitKind | null) => {
    const view = useView.getState()
    view.show({ query: withType(view.query, kind), selectedIds: [] })
  }
  return (
    <div className="kind-bar" role="group" aria-label="Kinds">
      {chosen !== null && (
        <button
          type="button"
          className="facet-value"
          onClick={({ currentTarget }) => {
            // This one goes; the kind that was shown stays.
            if (currentTarget.nextElementSibling instanceof HTMLElement)
              currentTarget.nextElementSibling.focus()
            show(null)
          }}
        >
          All kinds
        </button>
      )}
      {offered.map((kind) => (
        <button
          key={kind}
          type="button"
          className="facet-value"
          aria-pressed={kind === chosen}
          onClick={() => {
            show(kind === chosen ? null : kind)
          }}
        >
          <span className="facet-label">{kindNames[kind][1]}</span>
          <KindCount kind={kind} counted={counts.get(kind)} />
        </button>
      ))}
    </div>
  )
}

/** Quotes and comments are found by the articles that have some. */
function KindCount({ kind, counted }: { readonly kind: HitKind; readonly counted: Counted | undefined }) {
  if (counted === undefined) return null
  const count = countOfHits(counted)
  return <span className="facet-count">{kind === 'quote' || kind === 'comment' ? `in ${count}` : count}</span>
}
