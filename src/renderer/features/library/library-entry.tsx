import type { ReactNode } from 'react'
import { formatCount } from '@/renderer/ui/format-count'

interface LibraryEntryProps {
  readonly name: string
  readonly icon: ReactNode
  readonly count: number | null
  readonly isShown: boolean
  readonly onPress: () => void
}

/** A view of the library pane. */
export function LibraryEntry({ name, icon, count, isShown, onPress }: LibraryEntryProps) {
  return (
    <li>
      <button
        type="button"
        className="library-entry"
        {...(isShown ? { 'aria-current': 'page' as const } : {})}
        onClick={onPress}
      >
        {icon}
        <span className="library-entry-name">{name}</span>
        {count !== null && count > 0 && <span className="ui-tree-count">{formatCount(count)}</span>}
      </button>
    </li>
  )
}
