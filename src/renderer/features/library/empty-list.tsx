import { FolderClosed, Inbox, Star, Tag, Trash2 } from 'lucide-react'
import type { LibraryView } from '@/core/article/library-view'
import { EmptyState } from '@/renderer/ui/empty-state'

const words = {
  all: { icon: <Inbox />, title: 'No items', text: '' },
  inbox: {
    icon: <Inbox />,
    title: 'The inbox is empty',
    text: 'New items wait here until you file them with E.',
  },
  starred: { icon: <Star />, title: 'No starred items', text: 'Press S on an item to star it.' },
  trash: {
    icon: <Trash2 />,
    title: 'The trash is empty',
    text: 'What you move to the trash stays here until you empty it.',
  },
  tag: {
    icon: <Tag />,
    title: 'No items with this tag',
    text: 'Select items and press T, or drag them onto the tag.',
  },
  collection: {
    icon: <FolderClosed />,
    title: 'No items in this collection',
    text: 'Select items and press C, or drag them onto the collection.',
  },
} as const

/** A view without items says what belongs in it. */
export function EmptyList({ view }: { readonly view: LibraryView }) {
  const { icon, title, text } = words[view.kind]
  return (
    <EmptyState icon={icon} title={title}>
      {text}
    </EmptyState>
  )
}
