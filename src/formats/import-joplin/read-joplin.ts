import type { ImportFile, ImportReader, ImportRow } from '@/core/import/imported-record'
import { folderOf } from '../import/folder-of'
import { folderPaths } from '../import/folder-paths'
import { importRow, type RecordFields } from '../import/import-row'
import { readInstant } from '../import/read-instant'
import { isTar, readTar } from '../tar/read-tar'
import { isJoplinItem, joplinItem, type JoplinItem } from './joplin-item'

/**
 * Joplin's exports: RAW, a folder of notes, notebooks, tags and what ties them, each a Markdown file with its fields at its
 * end; and JEX, the same in a tar.
 * https://joplinapp.org/help/dev/spec/e2ee (serialisation), https://joplinapp.org/help/apps/import_export
 */
export const joplinReader: ImportReader = {
  id: 'joplin',
  name: 'Joplin',
  takes: (files) => {
    const items = new Set(files.filter(isJoplinItem))
    const beside = [...new Set([...items].map(({ path }) => `${folderOf(path)}resources/`))]
    return files.filter(
      (file) => items.has(file) || isJex(file) || beside.some((folder) => file.path.startsWith(folder)),
    )
  },
  *read(files) {
    yield* readItems(files.filter(isJoplinItem))
    for (const file of files.filter(isJex)) {
      const { files: packed, whole } = readTar(file.bytes)
      yield* readItems(packed.map(({ name, bytes }) => ({ path: name, bytes })).filter(isJoplinItem))
      if (!whole)
        yield { kind: 'bad', place: file.path, reason: 'is cut or damaged near its end', bytes: file.bytes }
    }
  },
}

function isJex(file: ImportFile): boolean {
  if (!isTar(file.bytes)) return false
  return readTar(file.bytes).files.some(({ name, bytes }) => isJoplinItem({ path: name, bytes }))
}

/** What the notes of an export stand in and are tagged with. */
interface Ties {
  readonly notebooks: ReadonlyMap<string, string>
  readonly tags: ReadonlyMap<string, readonly string[]>
  readonly resources: ReadonlyMap<string, string>
}

function* readItems(files: readonly ImportFile[]): Generator<ImportRow> {
  const items = files.map((file) => ({ file, item: joplinItem(file.bytes) }))
  const ties = tiesOf(items.map(({ item }) => item))
  for (const { file, item } of items) {
    if (item.kind !== 'note') continue
    const original = { bytes: file.bytes, mediaType: 'text/markdown' }
    yield importRow({ place: file.path, original }, read(item, ties))
  }
}

function tiesOf(items: readonly JoplinItem[]): Ties {
  const notebooks = new Map<string, { name: string; parentId: string }>()
  const tagNames = new Map<string, string>()
  const resources = new Map<string, string>()
  for (const item of items) {
    const id = item.field('id')
    if (item.kind === 'notebook') notebooks.set(id, { name: item.title, parentId: item.field('parent_id') })
    else if (item.kind === 'tag') tagNames.set(id, item.title)
    else if (item.kind === 'resource') resources.set(id, item.title)
  }
  const tags = new Map<string, string[]>()
  for (const item of items) {
    const name = item.kind === 'note-tag' ? (tagNames.get(item.field('tag_id')) ?? '') : ''
    if (name === '') continue
    const noteId = item.field('note_id')
    const names = tags.get(noteId)
    if (names === undefined) tags.set(noteId, [name])
    else names.push(name)
  }
  return { notebooks: folderPaths(notebooks), tags, resources }
}

function read({ title, body, field }: JoplinItem, ties: Ties): RecordFields | string {
  if (field('encryption_applied') === '1') return 'is encrypted: export it from a Joplin that has its key'
  if (!['', '0'].includes(field('deleted_time'))) return 'was in the trash of Joplin'
  const isHtml = field('markup_language') === '2'
  const text = isHtml ? body : named(body, ties.resources)
  const notebook = ties.notebooks.get(field('parent_id')) ?? ''
  return {
    foreignId: field('id'),
    title,
    url: field('source_url'),
    authors: [field('author')],
    saved: readInstant(field('user_created_time')) ?? readInstant(field('created_time')),
    content: text.trim() === '' ? null : { mediaType: isHtml ? 'text/html' : 'text/markdown', text },
    tags: ties.tags.get(field('id')) ?? [],
    collections: [notebook],
  }
}

/** Pictures and files stay in the export: their names are kept in their places. */
function named(body: string, resources: ReadonlyMap<string, string>): string {
  return body.replace(
    /!?\[([^\][]{0,500})\]\(:\/([\da-f]{32})[^)]{0,200}\)/g,
    (_, label: string, id: string) => {
      const name = label || resources.get(id) || 'file'
      return `\\[${name}\\]`
    },
  )
}
