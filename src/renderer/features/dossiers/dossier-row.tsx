import type { ReactNode } from 'react'
import { FileText, NotebookPen, Quote } from 'lucide-react'
import { ListBoxItem } from 'react-aria-components'
import type { Item } from '@/core/article/item'
import type { DossierEntry } from '@/core/dossier/dossier'
import type { Note } from '@/core/note/note'
import { formatPublished } from '@/renderer/ui/format-published'

export interface EntryFacts {
  /** Whether the archive has been asked yet. */
  readonly isRead: boolean
  readonly items: ReadonlyMap<string, Item>
  readonly notes: ReadonlyMap<string, Note>
}

interface DossierRowProps {
  readonly entry: DossierEntry
  readonly facts: EntryFacts
}

/** One entry of a dossier. */
export function DossierRow({ entry, facts }: DossierRowProps) {
  if (entry.kind === 'heading')
    return (
      <ListBoxItem
        id={entry.id}
        textValue={entry.text}
        className="dossiers-entry dossiers-entry-heading"
        data-level={entry.level}
      >
        {entry.text}
      </ListBoxItem>
    )
  const { icon, title, line, notice } = shownOf(entry, facts)
  return (
    <ListBoxItem id={entry.id} textValue={title} className="dossiers-entry" data-kind={entry.kind}>
      {icon}
      <span className="dossiers-entry-body">
        <span className="dossiers-entry-words">{title}</span>
        {line !== '' && <span className="dossiers-quiet">{line}</span>}
        {notice !== '' && <span className="dossiers-notice">{notice}</span>}
      </span>
    </ListBoxItem>
  )
}

interface Shown {
  readonly icon: ReactNode
  readonly title: string
  readonly line: string
  /** '' where all is well. */
  readonly notice: string
}

function shownOf(entry: Exclude<DossierEntry, { kind: 'heading' }>, facts: EntryFacts): Shown {
  if (entry.kind === 'excerpt') {
    const { text, speaker, status, citation } = entry.excerpt
    const { title, source, published } = citation
    const parts = [speaker ?? '', named(title), source, formatPublished(published)]
    const suggested = status === 'suggested' ? ['suggested'] : []
    return {
      icon: <Quote aria-label="Excerpt" />,
      title: text,
      line: line([...parts, ...suggested]),
      notice: '',
    }
  }
  if (entry.kind === 'item') {
    const item = facts.items.get(entry.itemId)
    const gone = facts.isRead && item === undefined ? 'This article is no longer in the archive.' : ''
    return {
      icon: <FileText aria-label="Article" />,
      title: named((item ?? entry).title),
      line: line([item?.source ?? '', formatPublished(item?.published ?? '')]),
      notice: (item?.trashed ?? 0) === 0 ? gone : 'This article is in the trash.',
    }
  }
  const note = facts.notes.get(entry.noteId)
  return {
    icon: <NotebookPen aria-label="Note" />,
    title: named((note ?? entry).title),
    line: 'Note',
    notice: facts.isRead && note === undefined ? 'This note is no longer in the archive.' : '',
  }
}

const named = (title: string): string => (title === '' ? 'Untitled' : title)
const line = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')
