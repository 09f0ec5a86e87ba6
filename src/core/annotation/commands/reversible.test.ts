import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyDiff, type Records } from '../../history/apply-diff'
import type { Change, CommandContext } from '../../history/change'
import type { Diff } from '../../history/diff'
import { reverseDiff } from '../../history/reverse-diff'
import { highlightColours, type Annotation } from '../annotation'
import { entityTypes } from '../../entity/entity'
import { acceptSuggestions } from './accept-suggestions'
import { addComment } from './add-comment'
import { addHighlight } from './add-highlight'
import { addTaggedHighlight } from './add-tagged-highlight'
import { contexts, personMark, quoteMark, text } from './commands.fixture'
import { markEntity } from './mark-entity'
import { markQuote } from './mark-quote'
import { rejectMarks } from './reject-marks'
import { removeAnnotation } from './remove-annotation'
import { setColour } from './set-colour'
import { setComment } from './set-comment'
import { setEntity } from './set-entity'
import { setSpeaker } from './set-speaker'
import type { Subject } from './subject'
import { editQuote } from './edit-quote'
import { starMarks } from './star-marks'
import { tagMarks } from './tag-marks'
import { tagAnnotation } from './tag-annotation'
import { untagAnnotation } from './untag-annotation'

type Step = (records: Records, ctx: CommandContext) => Change | null

const span = fc
  .tuple(fc.nat(text.text.length - 1), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]) => ({ start, end: Math.min(text.text.length, start + length) }))
const colour = fc.constantFrom(...highlightColours)
const words = fc.constantFrom('', ' ', 'Port', 'harbour works')
const paths = fc.array(fc.constantFrom('a', 'a/b', 'A/c', '', 'd'), { maxLength: 3 })
const type = fc.constantFrom(...entityTypes)
const pick = fc.nat(30)

function annotationAt(records: Records, at: number): Annotation | undefined {
  const all = [...records.annotations.values()]
  return all[at % Math.max(1, all.length)]
}

function subjectAt(records: Records, at: number): Subject {
  const suggestions: Subject[] = [
    { mark: personMark, text },
    { mark: quoteMark, text },
  ]
  const all: Subject[] = [...suggestions, ...records.annotations.values()]
  return all[at % all.length] ?? { mark: personMark, text }
}

const onAnnotation = (run: (annotation: Annotation, ctx: CommandContext) => Change | null) =>
  pick.map((at): Step => (records, ctx) => {
    const annotation = annotationAt(records, at)
    return annotation === undefined ? null : run(annotation, ctx)
  })

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(span, colour).map(
    ([at, tone]): Step =>
      (_, ctx) =>
        addHighlight(text, [at], tone, ctx),
  ),
  fc.tuple(span, words).map(
    ([at, comment]): Step =>
      (_, ctx) =>
        addComment(text, [at], comment, ctx),
  ),
  fc.tuple(span, paths).map(
    ([at, to]): Step =>
      (records, ctx) =>
        addTaggedHighlight(text, [at], 'blue', to, [...records.tags.values()], ctx),
  ),
  fc.tuple(span, type, words).map(
    ([at, kind, name]): Step =>
      (_, ctx) =>
        markEntity(text, at, kind, name, ctx),
  ),
  span.map(
    (at): Step =>
      (_, ctx) =>
        markQuote(text, [at], null, ctx),
  ),
  fc.tuple(pick, words).map(
    ([at, comment]): Step =>
      (records, ctx) =>
        setComment(subjectAt(records, at), comment, ctx),
  ),
  fc.tuple(pick, paths).map(
    ([at, to]): Step =>
      (records, ctx) =>
        tagAnnotation(subjectAt(records, at), to, [...records.tags.values()], ctx),
  ),
  fc.tuple(pick, type).map(
    ([at, to]): Step =>
      (records, ctx) =>
        setEntity(subjectAt(records, at), { type: to }, ctx),
  ),
  pick.map(
    (at): Step =>
      (records, ctx) =>
        setSpeaker(subjectAt(records, at), { name: 'Bo', entityId: null }, ctx),
  ),
  pick.map(
    (at): Step =>
      (records, ctx) =>
        rejectMarks([subjectAt(records, at)], ctx),
  ),
  fc.tuple(pick, pick, fc.boolean()).map(
    ([at, other, on]): Step =>
      (records, ctx) =>
        starMarks([...new Set([subjectAt(records, at), subjectAt(records, other)])], on, ctx),
  ),
  fc.tuple(pick, paths).map(
    ([at, to]): Step =>
      (records, ctx) =>
        tagMarks([subjectAt(records, at)], to, [...records.tags.values()], ctx),
  ),
  fc.tuple(pick, span, words).map(
    ([at, to, speaker]): Step =>
      (records, ctx) =>
        editQuote(subjectAt(records, at), { speaker, cue: 'said', kind: 'mixed', spans: [to] }, text, ctx),
  ),
  fc.constant<Step>((_, ctx) =>
    acceptSuggestions(
      [
        { mark: personMark, text },
        { mark: quoteMark, text },
      ],
      ctx,
    ),
  ),
  onAnnotation((annotation) => removeAnnotation(annotation)),
  onAnnotation((annotation, ctx) => untagAnnotation(annotation, annotation.tagIds.slice(1), ctx)),
  fc.tuple(pick, colour).map(([at, to]): Step => (records, ctx) => {
    const annotation = annotationAt(records, at)
    if (annotation?.kind !== 'highlight' && annotation?.kind !== 'comment') return null
    return setColour(annotation, to, ctx)
  }),
)

const empty: Records = {
  items: new Map(),
  annotations: new Map(),
  entities: new Map(),
  tags: new Map(),
  collections: new Map(),
  notes: new Map(),
  settings: new Map(),
}

function applied(records: Records, diff: Diff): Records {
  const outcome = applyDiff(records, diff)
  if (outcome.kind !== 'applied') throw new Error(`conflict at ${outcome.table} ${outcome.key}`)
  return outcome.records
}

test('any run of commands, reversed step by step, leaves what was there before', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const context = contexts()
      const before: Records[] = []
      const diffs: Diff[] = []
      let records = empty
      for (const run of steps) {
        const change = run(records, context())
        if (change === null) continue
        before.push(records)
        diffs.push(change.diff)
        records = applied(records, change.diff)
        expect(records).not.toEqual(before.at(-1))
      }
      for (const diff of diffs.reverse()) {
        records = applied(records, reverseDiff(diff))
        expect(records).toEqual(before.pop())
      }
      expect(records).toEqual(empty)
    }),
  )
})
