import type { DecisionTable } from '../history/diff'
import { sameRecord } from '../history/same-record'
import { tagPath } from '../tag/tag-path'
import type { RecordMaps } from './backup-records'
import type { MergeConflict, MergeSides } from './compare-archives'
import { conflictId } from './conflict-id'

/** A conflict as a person reads it. */
export interface ToldConflict {
  readonly id: string
  readonly kind: MergeConflict['kind']
  /** "Article", "Tag" … */
  readonly what: string
  /** What it is of: a title, a name, the words of a mark. */
  readonly label: string
  /** What differs; [] where it was removed here. */
  readonly fields: readonly { readonly name: string; readonly here: string; readonly there: string }[]
}

/** Both sides of a conflict in words. */
export function conflictWords(conflict: MergeConflict, { theirs, mine }: MergeSides): ToldConflict {
  const { table, key, kind } = conflict
  const there: object | undefined = theirs[table].get(key)
  const here: object | undefined = mine[table].get(key)
  if (there === undefined) throw new Error(`No ${table} record ${key} is in the backup`)
  return {
    id: conflictId(conflict),
    kind,
    what: whats[table],
    label: labelOf(there),
    fields: here === undefined ? [] : fieldsOf(here, there, (of) => namesIn(of, theirs, mine)),
  }
}

const whats: Record<DecisionTable, string> = {
  items: 'Article',
  annotations: 'Mark',
  entities: 'Name',
  tags: 'Tag',
  collections: 'Collection',
  notes: 'Note',
  settings: 'Setting',
}

/** Fields that follow from others, or that nobody reads. */
const silent = new Set(['id', 'key', 'created', 'modified', 'lead', 'words', 'originalId', 'captured'])
const shown: Readonly<Record<string, string>> = {
  textId: 'Text',
  tagIds: 'Tags',
  collectionIds: 'Collections',
  published: 'Date',
  trashed: 'In the trash',
  entityId: 'Name',
  parentId: 'Below',
  mergedInto: 'Merged into',
}
const mostShown = 300

type Names = (of: 'tags' | 'collections' | 'entities') => ReadonlyMap<string, string>

function fieldsOf(here: object, there: object, names: Names): ToldConflict['fields'] {
  const left = new Map<string, unknown>(Object.entries(here))
  const right = new Map<string, unknown>(Object.entries(there))
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((name) => !silent.has(name) && !sameRecord(left.get(name), right.get(name)))
    .map((name) => {
      const words = (value: unknown): string => short(valueWords(name, value, names))
      const told = shown[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}`
      const sides = { here: words(left.get(name)), there: words(right.get(name)) }
      return name === 'textId'
        ? { name: told, here: 'the one here', there: 'another one' }
        : { name: told, ...sides }
    })
}

function valueWords(name: string, value: unknown, names: Names): string {
  const of = {
    tagIds: 'tags',
    collectionIds: 'collections',
    entityId: 'entities',
    mergedInto: 'entities',
  } as const
  const table = Object.entries(of).find(([field]) => field === name)?.[1]
  if (table !== undefined && value !== null) {
    const ids = (Array.isArray(value) ? value : [value]) as readonly string[]
    return ids.map((id) => names(table).get(id) ?? id).join(', ') || 'none'
  }
  if (value === undefined || value === null || value === '') return 'none'
  if (name === 'trashed' || value === 0 || value === 1) return value === 0 ? 'no' : 'yes'
  if (Array.isArray(value) && value.every((each) => typeof each === 'string'))
    return value.join(', ') || 'none'
  if (typeof value === 'object' && 'name' in value) return String(value.name)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function namesIn(
  table: 'tags' | 'collections' | 'entities',
  theirs: RecordMaps,
  mine: RecordMaps,
): ReadonlyMap<string, string> {
  if (table === 'entities')
    return new Map([...theirs.entities, ...mine.entities].map(([id, { name }]) => [id, name]))
  const all = new Map([...theirs[table], ...mine[table]])
  return new Map([...all.keys()].map((id) => [id, tagPath(id, all)]))
}

function labelOf(record: object): string {
  if ('anchors' in record)
    return short((record.anchors as readonly { exact: string }[]).map(({ exact }) => exact).join(' … '))
  if ('title' in record && record.title !== '') return String(record.title)
  if ('name' in record) return String(record.name)
  if ('key' in record) return settingLabel(String(record.key), 'value' in record ? record.value : null)
  return 'Untitled'
}

function settingLabel(key: string, value: unknown): string {
  if (key.startsWith('dossier:') && typeof value === 'object' && value !== null && 'title' in value)
    return `Dossier “${String(value.title)}”`
  if (key.startsWith('dossier-entry:')) return 'Entry of a dossier'
  return (
    {
      'highlights.names': 'Names of highlight colours',
      'searches.saved': 'Saved searches',
      'trash.days': 'When the trash empties itself',
    }[key] ?? key
  )
}

const short = (text: string): string => (text.length > mostShown ? `${text.slice(0, mostShown - 1)}…` : text)
