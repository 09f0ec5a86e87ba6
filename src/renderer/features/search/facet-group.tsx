import { useId, useState } from 'react'
import { formatCount } from '@/renderer/ui/format-count'
import type { FacetChoice } from './facet-choices'

interface FacetGroupProps {
  readonly name: string
  readonly choices: readonly FacetChoice[]
  readonly onToggle: (term: string) => void
}

const shownFirst = 5

/** The values of one facet, the most frequent first; chosen ones stand before them. */
export function FacetGroup({ name, choices, onToggle }: FacetGroupProps) {
  const [isWhole, setWhole] = useState(false)
  const headId = useId()
  if (choices.length === 0) return null
  const inOrder = [
    ...choices.filter(({ isChosen }) => isChosen),
    ...choices.filter(({ isChosen }) => !isChosen),
  ]
  const shown = isWhole ? inOrder : inOrder.slice(0, shownFirst)
  return (
    <div className="facet-group" role="group" aria-labelledby={headId}>
      <h3 id={headId} className="facet-name">
        {name}
      </h3>
      <ul className="facet-values">
        {shown.map(({ term, label, count, isChosen }) => (
          <li key={term}>
            <button
              type="button"
              className="facet-value"
              aria-pressed={isChosen}
              title={term}
              onClick={() => {
                onToggle(term)
              }}
            >
              <span className="facet-label">{label}</span>
              <span className="facet-count">{formatCount(count)}</span>
            </button>
          </li>
        ))}
        {choices.length > shownFirst && (
          <li>
            <button
              type="button"
              className="facet-value facet-more"
              onClick={() => {
                setWhole(!isWhole)
              }}
            >
              {isWhole ? 'Fewer' : `${formatCount(choices.length - shownFirst)} more`}
            </button>
          </li>
        )}
      </ul>
    </div>
  )
}
