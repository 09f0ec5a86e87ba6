import { formatCitation } from '../citation/format-citation'
import type { Citation } from '../excerpt/excerpt'
import type { RichBlock, RichText } from '../note/rich-text'
import type { Dossier } from './dossier'

/** What a dossier needs of the archive to become a text; null for what is gone. */
export interface DossierSources {
  readonly citationOf: (itemId: string) => Citation | null
  readonly noteOf: (noteId: string) => { readonly title: string; readonly text: RichText } | null
  readonly dossierOf: (dossierId: string) => Pick<Dossier, 'id' | 'title' | 'entries'> | null
}

/**
 * The dossier as one text: headings, excerpts, articles as citations, notes and dossiers with their headings a level below
 * their title. One that stands in itself, as a merge can make it, is named there and not gone into again.
 */
export function dossierText(
  dossier: Pick<Dossier, 'id' | 'entries'>,
  sources: DossierSources,
  inside: readonly string[] = [],
): RichText {
  const path = [...inside, dossier.id]
  let level = 0
  return dossier.entries.flatMap((entry): RichBlock[] => {
    switch (entry.kind) {
      case 'heading':
        level = entry.level
        return [heading(entry.level, entry.text)]
      case 'excerpt':
        return [{ kind: 'excerpt', excerpt: entry.excerpt }]
      case 'item': {
        const citation = sources.citationOf(entry.itemId)
        if (citation === null) return [gone(entry.title, 'This article is no longer in the archive.')]
        return [{ kind: 'paragraph', content: formatCitation(citation, 'news') }]
      }
      case 'note': {
        const note = sources.noteOf(entry.noteId)
        if (note === null) return [gone(entry.title, 'This note is no longer in the archive.')]
        return [heading(level + 1, note.title), ...note.text.map((block) => lowered(block, level + 1))]
      }
      case 'dossier': {
        const inner = sources.dossierOf(entry.dossierId)
        if (inner === null) return [gone(entry.title, 'This dossier is no longer in the archive.')]
        if (path.includes(inner.id)) return [gone(inner.title, 'This dossier stands in itself.')]
        const text = dossierText(inner, sources, path)
        return [heading(level + 1, inner.title), ...text.map((block) => lowered(block, level + 1))]
      }
    }
  })
}

function heading(level: number, text: string): RichBlock {
  const words = text === '' ? 'Untitled' : text
  return { kind: 'heading', level: Math.min(6, level), content: [{ kind: 'words', text: words }] }
}

function gone(title: string, why: string): RichBlock {
  const name = title === '' ? 'Untitled' : title
  return { kind: 'paragraph', content: [{ kind: 'words', text: `${name} – ${why}`, emphasis: true }] }
}

function lowered(block: RichBlock, by: number): RichBlock {
  return block.kind === 'heading' ? { ...block, level: Math.min(6, block.level + by) } : block
}
