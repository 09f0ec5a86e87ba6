import { expect, test } from 'vitest'
import type { Change } from '../../history/change'
import type { Annotation, Highlight } from '../annotation'
import { acceptSuggestions } from './accept-suggestions'
import { addComment } from './add-comment'
import { addHighlight } from './add-highlight'
import { addTaggedHighlight } from './add-tagged-highlight'
import { contexts, personMark, quoteMark, spanOf, text } from './commands.fixture'
import { markEntity } from './mark-entity'
import { markQuote } from './mark-quote'
import { rejectMarks } from './reject-marks'
import { removeAnnotation } from './remove-annotation'
import { setColour } from './set-colour'
import { setComment } from './set-comment'
import { setEntity } from './set-entity'
import { setSpeaker } from './set-speaker'
import { tagAnnotation } from './tag-annotation'
import { untagAnnotation } from './untag-annotation'

const context = contexts()
const person = { mark: personMark, text }
const quote = { mark: quoteMark, text }

function onlyAdded(change: Change | null): Annotation {
  const added = change?.diff.annotations?.added ?? []
  expect(added).toHaveLength(1)
  const [annotation] = added
  if (annotation === undefined) throw new Error('nothing was added')
  return annotation
}

function onlyUpdate(change: Change | null): readonly [Annotation, Annotation] {
  const [update] = change?.diff.annotations?.updated ?? []
  if (update === undefined) throw new Error('nothing was updated')
  return update
}

const highlighted = (): Highlight =>
  onlyAdded(addHighlight(text, [spanOf('rebuild the harbour')], 'green', context())) as Highlight

test('a highlight is anchored at its words, with what stands around them', () => {
  const annotation = highlighted()
  expect(annotation).toMatchObject({
    kind: 'highlight',
    colour: 'green',
    decision: 'confirmed',
    itemId: 'item-1',
  })
  expect(annotation.anchors).toHaveLength(1)
  expect(annotation.anchors[0]).toMatchObject({ textId: 'text-1', exact: 'rebuild the harbour' })
  expect(annotation.anchors[0].prefix.endsWith('We will ')).toBe(true)
  expect(annotation.anchors[0].suffix.startsWith('.”')).toBe(true)
})

test('a blank comment is no change', () => {
  expect(addComment(text, [spanOf('harbour')], ' \n', context())).toBeNull()
  expect(setComment(highlighted(), '  ', context())).toBeNull()
})

test('clearing a bare comment removes it, clearing a highlight keeps the highlight', () => {
  const bare = onlyAdded(addComment(text, [spanOf('harbour')], 'Which one?', context()))
  expect(setComment(bare, '', context())?.diff.annotations?.removed).toEqual([bare])
  const commented = onlyUpdate(setComment(highlighted(), 'Which one?', context()))[1]
  const change = setComment(commented, '', context())
  expect(change?.name).toBe('Remove comment')
  expect(onlyUpdate(change)[1]).toMatchObject({ kind: 'highlight', comment: '' })
})

test('recolouring keeps comment and tags', () => {
  const rich = { ...highlighted(), comment: 'Which one?', tagIds: ['tag-1'] }
  const change = setColour(rich, 'pink', context())
  expect(change?.name).toBe('Change colour')
  expect(onlyUpdate(change)[1]).toMatchObject({ colour: 'pink', comment: 'Which one?', tagIds: ['tag-1'] })
  expect(setColour(rich, 'green', context())).toBeNull()
})

test('tags that are missing are made in the same change', () => {
  const change = tagAnnotation(highlighted(), ['economy/ports', 'Economy'], [], context())
  expect(change?.name).toBe('Tag excerpt')
  expect(change?.diff.tags?.added.map((tag) => tag.name)).toEqual(['economy', 'ports'])
  const ids = change?.diff.tags?.added.map((tag) => tag.id) ?? []
  expect(new Set(onlyUpdate(change)[1].tagIds)).toEqual(new Set(ids))
})

test('tagging with tags that are there already is no change', () => {
  const tag = { id: 'tag-1', name: 'Ports', parentId: null, created: 0 }
  const tagged = { ...highlighted(), tagIds: ['tag-1'] }
  expect(tagAnnotation(tagged, ['ports'], [tag], context())).toBeNull()
  expect(onlyUpdate(untagAnnotation(tagged, ['tag-1'], context()))[1].tagIds).toEqual([])
  expect(untagAnnotation(highlighted(), ['tag-1'], context())).toBeNull()
})

test('a tagged selection is a highlight that carries the tags', () => {
  const change = addTaggedHighlight(text, [spanOf('harbour')], 'yellow', ['ports'], [], context())
  expect(onlyAdded(change).tagIds).toEqual(change?.diff.tags?.added.map((tag) => tag.id))
  expect(addTaggedHighlight(text, [spanOf('harbour')], 'yellow', [' / '], [], context())).toBeNull()
})

test('an accepted suggestion keeps what the machine found', () => {
  const change = acceptSuggestions([quote], context())
  expect(change?.name).toBe('Confirm quote')
  expect(onlyAdded(change)).toMatchObject({
    decision: 'confirmed',
    kind: 'quote',
    cue: 'said',
    speaker: { name: 'Ann Lee', entityId: null },
  })
  expect(acceptSuggestions([person, person], context())?.name).toBe('Confirm 2 entities')
  expect(acceptSuggestions([], context())).toBeNull()
})

test.each([
  ['commented', () => setComment(person, 'Mayor', context()), { comment: 'Mayor' }],
  [
    'given another type',
    () => setEntity(person, { type: 'group' }, context()),
    { type: 'group', name: 'Ann Lee' },
  ],
  ['renamed', () => setEntity(person, { name: ' Ann  B. Lee ' }, context()), { name: 'Ann B. Lee' }],
  ['tagged', () => tagAnnotation(person, ['mayor'], [], context()), { tagIds: [expect.any(String)] }],
  ['given a speaker', () => setSpeaker(quote, null, context()), { speaker: null }],
])('a suggestion that is %s is confirmed in the same change', (_, run, expected) => {
  const annotation = onlyAdded(run())
  expect(annotation.decision).toBe('confirmed')
  expect(annotation).toMatchObject(expected)
})

test('a rejected suggestion is kept as a decision, a rejected annotation changes', () => {
  const change = rejectMarks([person], context())
  expect(change?.name).toBe('Reject entity')
  expect(onlyAdded(change).decision).toBe('rejected')
  const confirmed = onlyAdded(acceptSuggestions([person], context()))
  const rejected = onlyUpdate(rejectMarks([confirmed], context()))[1]
  expect(rejected.decision).toBe('rejected')
  expect(rejectMarks([rejected], context())).toBeNull()
})

test('an entity stands for its own words unless another name is given', () => {
  const own = markEntity(text, spanOf('Port Hale'), 'place', '  ', context())
  expect(own.name).toBe('Mark as place')
  expect(onlyAdded(own)).toMatchObject({ type: 'place', name: 'Port Hale', entityId: null })
  expect(onlyAdded(markEntity(text, spanOf('Lee'), 'person', 'Ann Lee', context()))).toMatchObject({
    name: 'Ann Lee',
  })
})

test.each([
  ['“We will rebuild the harbour.”', 'direct'],
  ['We will rebuild the harbour.', 'direct'],
  ['“bold and late”', 'mixed'],
  ['Critics in Port Hale called it', 'indirect'],
] as const)('a quote marked by hand at %s is %s', (part, quoteKind) => {
  expect(onlyAdded(markQuote(text, [spanOf(part)], null, context()))).toMatchObject({ quoteKind })
})

test('commands on the wrong kind change nothing', () => {
  expect(setSpeaker(person, null, context())).toBeNull()
  expect(setEntity(quote, { type: 'place' }, context())).toBeNull()
  expect(setEntity(person, { name: ' ' }, context())).toBeNull()
})

test('removing names what goes', () => {
  const annotation = highlighted()
  expect(removeAnnotation(annotation)).toMatchObject({
    name: 'Remove highlight',
    diff: { annotations: { removed: [annotation] } },
  })
})
