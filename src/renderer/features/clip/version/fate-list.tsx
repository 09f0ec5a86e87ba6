import type { Annotation } from '@/core/annotation/annotation'
import type { MarkFate } from '@/core/article/commands/replace-text'
import { fateCounts } from './fate-counts'

interface FateListProps {
  readonly fates: readonly { readonly annotation: Annotation; readonly fate: MarkFate }[]
}

const labels: Readonly<Record<MarkFate, string>> = {
  same: 'Same',
  moved: 'Moved',
  altered: 'Altered',
  gone: 'Orphan',
}

const order: readonly MarkFate[] = ['gone', 'altered', 'moved', 'same']
/** More are counted only. */
const most = 200

/** What becomes of each mark, the ones to look at first. */
export function FateList({ fates }: FateListProps) {
  const sorted = [...fates].sort((a, b) => order.indexOf(a.fate) - order.indexOf(b.fate))
  return (
    <section aria-label="Marks">
      <h3 className="clip-fates-head">Marks: {fateCounts(fates)}</h3>
      {fates.some(({ fate }) => fate === 'gone') && (
        <p className="clip-facts">
          Marks without a certain place are kept as orphans, with their words, under Marks.
        </p>
      )}
      <ul className="clip-fates ui-selectable" tabIndex={0}>
        {sorted.slice(0, most).map(({ annotation, fate }) => (
          <li key={annotation.id} className={`clip-fate clip-fate-${fate}`}>
            <span className="clip-fate-name">{labels[fate]}</span>
            <span dir="auto">{annotation.anchors.map(({ exact }) => exact).join(' … ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
