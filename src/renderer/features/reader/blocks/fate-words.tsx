import type { MarkFate } from '@/core/article/commands/replace-text'
import { formatCount } from '@/renderer/ui/format-count'
import type { ToldFate } from './use-fates'

interface FateWordsProps {
  readonly isEmpty: boolean
  readonly isChanged: boolean
  /** null while they are looked for. */
  readonly fates: readonly ToldFate[] | null
}

const words: Readonly<Record<MarkFate, string>> = {
  same: 'same',
  moved: 'moved with their words',
  altered: 'altered',
  gone: 'without a certain place',
}
const order: readonly MarkFate[] = ['gone', 'altered', 'moved', 'same']
/** More are counted only. */
const most = 50

/** What becomes of each mark, those to look at first. */
export function FateWords({ isEmpty, isChanged, fates }: FateWordsProps) {
  const told = (fates ?? []).filter(({ fate }) => fate === 'gone' || fate === 'altered')
  const sorted = [...told].sort((a, b) => order.indexOf(a.fate) - order.indexOf(b.fate))
  return (
    <div className="reader-blocks-fates">
      <p role="status">{statusOf({ isEmpty, isChanged, fates })}</p>
      {sorted.length > 0 && (
        <ul className="ui-selectable" tabIndex={0} aria-label="Marks to look at">
          {sorted.slice(0, most).map(({ annotation, fate }) => (
            <li key={annotation.id}>
              <strong>{fate === 'gone' ? 'Orphan' : 'Altered'}</strong>{' '}
              <span dir="auto">{annotation.anchors.map(({ exact }) => exact).join(' … ')}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function statusOf({ isEmpty, isChanged, fates }: FateWordsProps): string {
  if (isEmpty) return 'An article needs some text: take at least one block in.'
  if (!isChanged) return 'Nothing is changed yet.'
  if (fates === null) return 'Looking for the marks …'
  const counts = order
    .map((fate) => ({ fate, count: fates.filter((one) => one.fate === fate).length }))
    .filter(({ count }) => count > 0)
    .map(({ fate, count }) => `${formatCount(count)} ${words[fate]}`)
  if (counts.length === 0) return 'There are no marks of yours in this article.'
  const kept = fates.some(({ fate }) => fate === 'gone') ? ' They are kept as orphans, with their words.' : ''
  return `Marks: ${counts.join(', ')}.${kept}`
}
