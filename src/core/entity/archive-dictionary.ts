import type { EntityMark } from '../annotation/annotation'
import { fold } from '../language/fold'
import type { DictionaryEntry } from '../language/language-engine'
import type { Entity, EntityType } from './entity'
import { makeEntityBook } from './entity-book'

/** So many items have to reject a form that nobody confirmed before it is taken for no name everywhere. */
const rejections = 2

interface Lesson {
  readonly name: string
  readonly type: EntityType
  readonly forms: Map<string, string>
}

/**
 * What the decisions of an archive teach: its entities with their aliases, names that were confirmed in articles, and
 * words that name nobody. A form that two of them share teaches nothing; nor does a surname alone, which may be
 * anybody's elsewhere, unless a person gave it as an alias. Sorted by name.
 */
export function archiveDictionary(
  entities: readonly Entity[],
  marks: readonly EntityMark[],
): readonly DictionaryEntry[] {
  const lessons = new Map<string, Lesson>()
  const teach = (name: string, type: EntityType, forms: readonly string[]): void => {
    if (type === 'date' || type === 'money' || name.trim() === '') return
    const key = `${type}:${fold(name)}`
    const lesson = lessons.get(key) ?? { name, type, forms: new Map<string, string>() }
    lessons.set(key, lesson)
    for (const form of forms) if (form.trim() !== '') lesson.forms.set(fold(form), form)
  }
  const standing = new Map<string, Entity>()
  const book = makeEntityBook(entities)
  for (const entity of entities) {
    const whole = book.standingFor(entity.id)
    if (whole === null || whole.standing !== 'name') continue
    standing.set(entity.id, whole)
    teach(whole.name, whole.type, [entity.name, ...entity.aliases])
  }
  for (const mark of marks) {
    if (mark.decision !== 'confirmed') continue
    const linked = mark.entityId === null ? undefined : standing.get(mark.entityId)
    const { name, type } = linked ?? mark
    const written = mark.anchors.map(({ exact }) => exact).join(' ')
    teach(
      name,
      type,
      [mark.name, written].filter((form) => mayStandAlone(form, type)),
    )
  }
  const names = unambiguous([...lessons.values()])
  return [...names, ...notNames(entities, marks, lessons)].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Pronouns and descriptions are no names, and a single word of a person's name may be another person's. */
function mayStandAlone(form: string, type: EntityType): boolean {
  if (!/^\P{L}*(?:\p{Lu}|\p{Lo})/u.test(form)) return false
  return type !== 'person' || /\s/u.test(form.trim()) || /^\p{Lo}{2,}/u.test(form)
}

function unambiguous(lessons: readonly Lesson[]): DictionaryEntry[] {
  const owners = new Map<string, number>()
  for (const { forms } of lessons)
    for (const form of forms.keys()) owners.set(form, (owners.get(form) ?? 0) + 1)
  return lessons.flatMap(({ name, type, forms }) => {
    const own = [...forms].filter(([folded]) => owners.get(folded) === 1)
    if (!own.some(([folded]) => folded === fold(name))) return []
    return [{ name, type, aliases: own.filter(([folded]) => folded !== fold(name)).map(([, form]) => form) }]
  })
}

function notNames(
  entities: readonly Entity[],
  marks: readonly EntityMark[],
  lessons: ReadonlyMap<string, Lesson>,
): DictionaryEntry[] {
  const taught = new Set([...lessons.values()].flatMap(({ forms }) => [...forms.keys()]))
  const rejected = new Map<string, { form: string; items: Set<string> }>()
  for (const mark of marks) {
    const form = mark.anchors.map(({ exact }) => exact).join(' ')
    const key = fold(form)
    if (mark.decision === 'confirmed') taught.add(key)
    else {
      const known = rejected.get(key) ?? { form, items: new Set<string>() }
      rejected.set(key, known)
      known.items.add(mark.itemId)
    }
  }
  const forms = new Map<string, string>()
  for (const { standing, name } of entities) if (standing === 'not-a-name') forms.set(fold(name), name)
  for (const [key, { form, items }] of rejected) {
    if (items.size >= rejections && !taught.has(key) && key !== '') forms.set(key, form)
  }
  return [...forms.values()].map((name) => ({ name, type: null, aliases: [] }))
}
