import type { ReactNode } from 'react'
import { FileText, FolderOpenDot, NotebookPen, Quote } from 'lucide-react'
import type { DossierEntry } from '@/core/dossier/dossier'
import { formatPublished } from '@/renderer/ui/format-published'
import type { EntryFact, EntryFacts } from './use-entry-facts'

interface DossierRowProps {
  readonly entry: DossierEntry
  /** How many headings it stands under. */
  readonly depth: number
  readonly facts: EntryFacts
}

/** What the row of one entry shows. */
export function DossierRow({ entry, depth, facts }: DossierRowProps) {
  if (entry.kind === 'heading')
    return (
      <span className="dossiers-entry dossiers-entry-heading" data-depth={depth}>
        {entry.text}
      </span>
    )
  const { icon, title, line, notice } = shownOf(entry, facts.get(entry.id))
  return (
    <span className="dossiers-entry" data-depth={depth} data-kind={entry.kind}>
      {icon}
      <span className="dossiers-entry-body">
        <span className="dossiers-entry-words">{title}</span>
        {line !== '' && <span className="dossiers-quiet">{line}</span>}
        {notice !== '' && <span className="dossiers-notice">{notice}</span>}
      </span>
    </span>
  )
}

interface Shown {
  readonly icon: ReactNode
  readonly title: string
  readonly line: string
  /** '' where all is well. */
  readonly notice: string
}

const kinds = {
  item: { name: 'Article', icon: <FileText aria-label="Article" /> },
  note: { name: 'Note', icon: <NotebookPen aria-label="Note" /> },
  dossier: { name: 'Dossier', icon: <FolderOpenDot aria-label="Dossier" /> },
} as const

/** `fact`: null where what it stands for is gone; undefined while that is read. */
function shownOf(
  entry: Exclude<DossierEntry, { kind: 'heading' }>,
  fact: EntryFact | null | undefined,
): Shown {
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
  const { name, icon } = kinds[entry.kind]
  const gone = `This ${name.toLowerCase()} is no longer in the archive.`
  return {
    icon,
    title: named((fact ?? entry).title),
    line: entry.kind === 'item' ? line([fact?.source ?? '', formatPublished(fact?.published ?? '')]) : name,
    notice: fact === null ? gone : fact?.isTrashed === true ? 'This article is in the trash.' : '',
  }
}

const named = (title: string): string => (title === '' ? 'Untitled' : title)
const line = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')
