import { entityTypes } from '@/core/entity/entity'
import { entityKey } from '@/core/entity/entity-key'
import type { Reference } from '@/core/note/rich-text'
import type { Session } from '@/renderer/session/session'

const mostOfKind = 6
/** Dates and sums are no one to write about. */
const namedTypes = entityTypes.filter((type) => type !== 'date' && type !== 'money')

/** What `[[` can lead to: notes and items by title, names by their beginning. */
export async function findReferences(
  session: Session,
  words: string,
  openNoteId: string,
  signal: AbortSignal,
): Promise<readonly Reference[]> {
  const [notes, items, entities] = await Promise.all([
    findNotes(session, words, openNoteId),
    findItems(session, words, signal),
    words === '' ? [] : findEntities(session, words),
  ])
  return [...notes, ...entities, ...items]
}

async function findNotes({ db }: Session, words: string, openNoteId: string): Promise<Reference[]> {
  const wanted = words.toLocaleLowerCase()
  const notes = await db.notes.orderBy('modified').reverse().toArray()
  return notes
    .filter(({ id, title }) => id !== openNoteId && title.toLocaleLowerCase().includes(wanted))
    .slice(0, mostOfKind)
    .map(({ id, title }) => ({ kind: 'reference', to: 'note', id, label: title === '' ? 'Untitled' : title }))
}

async function findItems(session: Session, words: string, signal: AbortSignal): Promise<Reference[]> {
  const { db } = session
  if (words === '') {
    const newest = await db.items.orderBy('captured').reverse().limit(mostOfKind).toArray()
    return newest.filter(({ trashed }) => trashed === 0).map(asReference)
  }
  const ask = { query: words, offset: 0, limit: mostOfKind, sort: 'relevance', preview: true } as const
  const { hits } = await session.search(ask, signal)
  const items = await db.items.bulkGet([...new Set(hits.map(({ itemId }) => itemId))])
  return items.filter((item) => item !== undefined).map(asReference)
}

function asReference({ id, title }: { readonly id: string; readonly title: string }): Reference {
  return { kind: 'reference', to: 'item', id, label: title === '' ? 'Untitled' : title }
}

async function findEntities({ db }: Session, words: string): Promise<Reference[]> {
  const found = new Map<string, string>()
  for (const type of namedTypes) {
    const from = entityKey(type, words)
    const rows = await db.postings
      .where('[key+itemId]')
      .between([from, ''], [`${from}\uffff`, '\uffff'])
      .limit(200)
      .toArray()
    for (const { key, name } of rows) if (!found.has(key)) found.set(key, name)
    if (found.size >= mostOfKind) break
  }
  return [...found]
    .slice(0, mostOfKind)
    .map(([id, label]) => ({ kind: 'reference', to: 'entity', id, label }))
}
