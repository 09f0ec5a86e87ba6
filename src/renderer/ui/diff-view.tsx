import { formatCount } from './format-count'
import './diff-view.css'

interface DiffViewProps {
  readonly label: string
  /** In reading order; `skipped` stands for so many characters that are the same. */
  readonly changes: readonly (
    | { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }
    | { readonly kind: 'skipped'; readonly length: number }
  )[]
}

/** Two texts in one: what was taken out and what was put in. Can be scrolled, so the keyboard can reach it. */
export function DiffView({ label, changes }: DiffViewProps) {
  return (
    <div className="ui-diff ui-selectable" dir="auto" tabIndex={0} role="region" aria-label={label}>
      {changes.map((change, index) => {
        switch (change.kind) {
          case 'same':
            return <span key={index}>{change.text}</span>
          case 'added':
            return <ins key={index}>{change.text}</ins>
          case 'removed':
            return <del key={index}>{change.text}</del>
          case 'skipped':
            return (
              <span key={index} className="ui-diff-skip">
                {formatCount(change.length)} characters that are the same
              </span>
            )
        }
      })}
    </div>
  )
}
