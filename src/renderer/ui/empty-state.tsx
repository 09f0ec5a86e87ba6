import type { ReactNode } from 'react'
import './empty-state.css'

interface EmptyStateProps {
  readonly icon?: ReactNode
  readonly title: string
  /** One sentence on what belongs here. */
  readonly children?: ReactNode
  /** The one thing to do next. */
  readonly action?: ReactNode
}

export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="ui-empty">
      {icon !== undefined && (
        <div className="ui-empty-icon" aria-hidden>
          {icon}
        </div>
      )}
      <p className="ui-empty-title">{title}</p>
      {children !== undefined && <div className="ui-empty-text">{children}</div>}
      {action}
    </div>
  )
}
