import { memo } from 'react'
import type { BatchRow } from '@/core/query/batch'
import { useView } from '@/renderer/session/use-view'
import { formatCount } from '@/renderer/ui/format-count'
import { MarkedText } from './marked-text'

const shownHits = 3
/** More lines than this are in the file alone. */
const mostLines = 500

interface BatchTableProps {
  readonly rows: readonly BatchRow[]
  /** Something of the table was opened in the library. */
  readonly onOpen: () => void
}

/** What was found of each name. */
export const BatchTable = memo(function BatchTable({ rows, onOpen }: BatchTableProps) {
  return (
    <>
      <table className="batch-table">
        <thead>
          <tr>
            <th scope="col" className="batch-who">
              Name
            </th>
            <th scope="col" className="batch-count">
              Articles
            </th>
            <th scope="col">Where</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostLines).map((row) => (
            <BatchLine key={row.name} row={row} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
      {rows.length > mostLines && (
        <p className="batch-note">
          The first {formatCount(mostLines)} names are shown; the file has all of them.
        </p>
      )}
    </>
  )
})

/** By itself, so that those that come after it leave it alone. */
const BatchLine = memo(function BatchLine({
  row: { name, forms, query, articles, hits },
  onOpen,
}: {
  readonly row: BatchRow
  readonly onOpen: () => void
}) {
  const open = (itemId: string | null) => {
    const view = useView.getState()
    view.leaveFor({ place: 'library', query, selectedIds: [] })
    if (itemId !== null) view.openItem(itemId)
    onOpen()
  }
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="batch-name"
          disabled={articles === 0}
          title={query}
          onClick={() => {
            open(null)
          }}
        >
          <span className="batch-cut">{name}</span>
        </button>
        {forms.length > 0 && (
          <span className="batch-forms batch-cut" title={forms.join(', ')}>
            also {forms.join(', ')}
          </span>
        )}
      </th>
      <td className="batch-count ui-tabular">{formatCount(articles)}</td>
      <td>
        {hits.slice(0, shownHits).map((hit) => (
          <button
            key={hit.itemId}
            type="button"
            className="batch-hit"
            onClick={() => {
              open(hit.itemId)
            }}
          >
            <span className="batch-title">{hit.title === '' ? 'Untitled' : hit.title}</span>{' '}
            <MarkedText text={hit.excerpt} marks={hit.matches} />
          </button>
        ))}
      </td>
    </tr>
  )
})
