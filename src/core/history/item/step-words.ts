import type { Annotation } from '../../annotation/annotation'
import type { Item } from '../../article/item'
import type { ItemStep, Turned } from './item-step'

export interface StepNames {
  /** As it is written on screen; '' for one that is gone. */
  readonly tag: (id: string) => string
  readonly collection: (id: string) => string
}

/** What a step did, a short sentence for each thing. */
export function stepWords({ item, marks }: ItemStep, names: StepNames): string[] {
  return [...(item === null ? [] : itemWords(item, names)), ...marks.map(markWords)]
}

const shown = {
  title: 'Title',
  source: 'Source',
  url: 'Link',
  published: 'Date',
  language: 'Language',
} as const

function itemWords([from, to]: Turned<Item>, names: StepNames): string[] {
  if (to === null) return ['Removed from the archive']
  if (from === null) return ['Came into the archive']
  const words: string[] = []
  for (const field of ['title', 'source', 'url', 'published', 'language'] as const)
    if (from[field] !== to[field]) words.push(turned(shown[field], from[field], to[field]))
  if (from.authors.join() !== to.authors.join())
    words.push(turned('Authors', from.authors.join(', '), to.authors.join(', ')))
  if (from.textId !== to.textId) words.push('Another text')
  if (from.inbox !== to.inbox) words.push(to.inbox === 1 ? 'Back to the inbox' : 'Filed')
  if (from.starred !== to.starred) words.push(to.starred === 1 ? 'Starred' : 'Star removed')
  if (from.read !== to.read) words.push(to.read === 1 ? 'Marked as read' : 'Marked as unread')
  if ((from.trashed === 0) !== (to.trashed === 0))
    words.push(to.trashed === 0 ? 'Out of the trash' : 'Moved to the trash')
  words.push(...listWords('Tag', from.tagIds, to.tagIds, names.tag))
  words.push(...listWords('Collection', from.collectionIds, to.collectionIds, names.collection))
  return words
}

const turned = (name: string, from: string, to: string): string =>
  `${name}: ${from === '' ? 'none' : `“${from}”`} → ${to === '' ? 'none' : `“${to}”`}`

function listWords(
  what: string,
  from: readonly string[],
  to: readonly string[],
  nameOf: (id: string) => string,
): string[] {
  const said = (id: string, how: string): string => {
    const name = nameOf(id)
    return name === '' ? `${what} ${how} that is gone now` : `${what} ${how}: ${name}`
  }
  return [
    ...to.filter((id) => !from.includes(id)).map((id) => said(id, 'added')),
    ...from.filter((id) => !to.includes(id)).map((id) => said(id, 'taken off')),
  ]
}

const kinds: Record<Annotation['kind'], string> = {
  highlight: 'Highlight',
  comment: 'Comment',
  entity: 'Name',
  quote: 'Quote',
}

function markWords([from, to]: Turned<Annotation>): string {
  const mark = to ?? from
  if (mark === null) return ''
  const exact = mark.anchors.map((anchor) => anchor.exact).join(' … ')
  const words = `“${exact.length > 80 ? `${exact.slice(0, 79)}…` : exact}”`
  const how = to === null ? 'removed' : from === null ? howMade(to) : 'changed'
  return `${kinds[mark.kind]} ${how}: ${words}`
}

function howMade({ decision, kind }: Annotation): string {
  if (decision === 'rejected') return 'rejected'
  return kind === 'entity' || kind === 'quote' ? 'confirmed' : 'added'
}
