import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

// Each engine: { name, add(docs), done(), search(query) → hits, bytes() }. A query is { kind, words, text }, see queries.mjs.

/** Ours, as it is built into the app. */
export async function ours(bundle) {
  const { createSegmentedIndex, parseQuery } = await import(pathToFileURL(bundle).href)
  const encoder = new TextEncoder()
  const decoder = new TextDecoder()
  const index = createSegmentedIndex({
    encode: (text) => encoder.encode(text),
    decode: (bytes) => decoder.decode(bytes),
  })
  return {
    add: (docs) => index.upsert(docs.map(asDocument)),
    done: () => index.save(),
    search: ({ text, preview }) =>
      index.search(parseQuery(text), {
        offset: 0,
        limit: 20,
        sort: 'relevance',
        includeTrash: false,
        preview: preview ?? false,
      }).total,
    update: (doc) => index.upsert([asDocument(doc)]),
    bytes: () => {
      const { main, parts } = index.save()
      return [...parts.values()].reduce((sum, part) => sum + part().length, main.length)
    },
  }
}

export function asDocument({ id, title, text, published }) {
  const empty = {
    comments: [],
    tags: [],
    entities: [],
    quotes: [],
    source: '',
    authors: [],
    url: '',
    collections: [],
    language: '',
  }
  const state = { starred: 0, inbox: 0, read: 0, trashed: false, highlighted: false }
  return { id, title, text, published, captured: Date.parse(published), ...empty, ...state }
}

export async function miniSearch() {
  const { default: MiniSearch } = await import('minisearch')
  const index = new MiniSearch({ fields: ['title', 'text'], searchOptions: { boost: { title: 3 } } })
  return {
    add: (docs) => index.addAll(docs),
    done: () => {},
    search: ({ kind, words, text }) => {
      if (kind === 'phrase') return null
      const combineWith = kind === 'or3' ? 'OR' : 'AND'
      const last = words.length - 1
      const typed = kind.startsWith('typed') && !text.endsWith(' ')
      const found = index.search(words.join(' '), {
        combineWith,
        prefix: (_, place) => typed && place === last,
        fuzzy: kind === 'fuzzy' ? 1 : false,
      })
      return found.slice(0, 20).length
    },
  }
}

export async function fts5() {
  const Database = createRequire(import.meta.url)('better-sqlite3')
  const db = new Database(':memory:')
  db.exec('create virtual table items using fts5(title, text)')
  const insert = db.prepare('insert into items(title, text) values (?, ?)')
  const all = db.transaction((docs) => {
    for (const { title, text } of docs) insert.run(title, text)
  })
  const select = db.prepare(
    'select rowid, bm25(items, 3.0, 1.0) as score from items where items match ? order by rank limit 20',
  )
  const quoted = (word) => `"${word}"`
  const matchOf = ({ kind, words, text }) => {
    if (kind === 'phrase') return quoted(words.join(' '))
    if (kind === 'or3') return words.map(quoted).join(' OR ')
    const typed = kind.startsWith('typed') && !text.endsWith(' ')
    return words
      .map((word, place) => quoted(word) + (typed && place === words.length - 1 ? '*' : ''))
      .join(' ')
  }
  return {
    add: (docs) => all(docs),
    done: () => db.exec("insert into items(items) values ('optimize')"),
    search: (query) => (query.kind === 'fuzzy' ? null : select.all(matchOf(query)).length),
    bytes: () => {
      const size = db.pragma('page_size', { simple: true })
      const contents = db
        .prepare('select sum(length(c0) + length(c1)) as bytes from items_content')
        .get().bytes
      return db.pragma('page_count', { simple: true }) * size - contents
    },
  }
}

export async function flexSearch() {
  const { Document } = createRequire(import.meta.url)('flexsearch')
  const index = new Document({ document: { id: 'id', index: ['title', 'text'] }, tokenize: 'forward' })
  return {
    add: (docs) => {
      for (const doc of docs) index.add(doc)
    },
    done: () => {},
    search: ({ kind, words }) => {
      if (kind === 'phrase' || kind === 'fuzzy') return null
      return index.search(words.join(' '), { limit: 20, suggest: kind === 'or3' }).length
    },
  }
}
