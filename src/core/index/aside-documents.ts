import type { Entity } from '../entity/entity'
import type { Tally } from '../entity/tally'
import type { Note } from '../note/note'
import type { SearchDocument } from './search-document'

const empty: Omit<SearchDocument, 'id' | 'title'> = {
  text: '',
  comments: [],
  tags: [],
  entities: [],
  quotes: [],
  source: '',
  authors: [],
  url: '',
  collections: [],
  language: '',
  published: '',
  captured: 0,
  starred: 0,
  inbox: 0,
  read: 0,
  trashed: false,
  highlighted: false,
}

/** What a note is found by. `words`: of its body, without the marks of Markdown; `tags`: full paths. */
export function noteDocument(note: Note, words: string, tags: readonly string[]): SearchDocument {
  const { id, title, modified } = note
  return {
    ...empty,
    id,
    title,
    text: words,
    tags: tags.map((path) => ({ path, span: null })),
    captured: modified,
  }
}

/**
 * What somebody or something that the archive names is found by: `members` are the entity of the row and all that were
 * merged into it; [] where nobody has decided about the name. Its date is the last time that it was named.
 */
export function nameDocument(
  { key, type, name, lastSeen }: Tally,
  members: readonly Entity[],
  tags: readonly string[],
): SearchDocument {
  const names = new Set([name, ...members.flatMap((entity) => [entity.name, ...entity.aliases])])
  return {
    ...empty,
    id: key,
    title: name,
    text: members[0]?.note ?? '',
    tags: tags.map((path) => ({ path, span: null })),
    // None is counted: a value to narrow by that finds itself alone, 100,000 times.
    entities: [...names].map((each) => ({ type, name: each, isForm: true, span: null })),
    published: lastSeen,
    captured: Date.parse(lastSeen) || 0,
  }
}
