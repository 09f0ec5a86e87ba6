import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newEntity } from '../entity/entity-subject'
import { recordsOf } from '../fixtures/records-of'
import { sampleContext, sampleHighlight, sampleItem, sampleTag } from '../fixtures/sample-records'
import { applyDiff } from '../history/apply-diff'
import type { Change } from '../history/change'
import { reverseDiff } from '../history/reverse-diff'
import { createTag } from './commands/create-tag'
import { deleteTag } from './commands/delete-tag'
import { mergeTags } from './commands/merge-tags'
import { nestTag } from './commands/nest-tag'
import { renameTag } from './commands/rename-tag'
import { ensureTags } from './ensure-tags'
import type { Tag } from './tag'
import { tagPath } from './tag-path'

const economy = sampleTag({ id: 'economy', name: 'Economy' })
const trade = sampleTag({ id: 'trade', name: 'Trade', parentId: 'economy' })
const health = sampleTag({ id: 'health', name: 'Health' })
const tags = [economy, trade, health]
const paths = (all: readonly Tag[]): string[] => {
  const byId = new Map(all.map((tag) => [tag.id, tag]))
  return all.map((tag) => tagPath(tag.id, byId)).sort()
}

describe('ensureTags', () => {
  test('finds what is there without regard to case, and makes the rest', () => {
    const { added, ids } = ensureTags(tags, ['economy / TRADE / tariffs', 'health'], sampleContext())
    expect(added).toEqual([{ id: 'id-1', name: 'tariffs', parentId: 'trade', created: 1_700_000_001_000 }])
    expect(ids).toEqual(['id-1', 'health'])
  })

  test('leaves out empty paths and repeats', () => {
    expect(ensureTags([], [' / ', 'a', 'A'], sampleContext()).ids).toEqual(['id-1'])
  })

  test('names that look the same are the same, and none is unseen or holds a separator', () => {
    const hostile = [
      '__proto__',
      'trade\u200b',
      'tr\u202eade',
      'Trade',
      '\u200b\u0007',
      'Lee, Ann',
      'Lee\n,Ann',
      ',',
    ]
    const { added, ids } = ensureTags([], hostile, sampleContext())
    expect(added.map(({ name }) => name)).toEqual(['__proto__', 'trade', 'Lee Ann'])
    expect(ids).toEqual(['id-1', 'id-2', 'id-3'])
  })
})

describe('renameTag', () => {
  test('refuses the name of a sibling and says whose it is', () => {
    expect(renameTag(tags, 'health', 'ECONOMY')).toEqual({ kind: 'name-taken', by: 'economy' })
  })
  test('refuses an empty name and a path', () => {
    expect(renameTag(tags, 'health', '  ')).toEqual({ kind: 'empty-name' })
    expect(renameTag(tags, 'health', 'a/b')).toEqual({ kind: 'empty-name' })
  })
  test('may change only the case', () => {
    expect(renameTag(tags, 'health', 'HEALTH')).toMatchObject({
      kind: 'change',
      change: { name: 'Rename tag' },
    })
  })
})

test('a tag cannot be nested below itself', () => {
  expect(nestTag(tags, 'economy', 'trade')).toEqual({ kind: 'own-descendant' })
})

test('merging moves items, annotations and the tags below; a name that is taken below gets a number', () => {
  const use = {
    tags: [...tags, sampleTag({ id: 'trade-2', name: 'trade', parentId: 'health' })],
    items: [sampleItem({ tagIds: ['health', 'economy'] })],
    annotations: [sampleHighlight({ tagIds: ['health'] })],
    entities: [],
  }
  const outcome = mergeTags(use, 'health', 'economy', sampleContext())
  if (outcome.kind !== 'change' || outcome.change === null) throw new Error('expected a change')
  const applied = applyDiff(recordsOf(use), outcome.change.diff)
  if (applied.kind !== 'applied') throw new Error('expected it to apply')
  expect(paths([...applied.records.tags.values()])).toEqual(['Economy', 'Economy/Trade', 'Economy/trade 2'])
  expect(applied.records.items.get('item-1')?.tagIds).toEqual(['economy'])
  expect(applied.records.annotations.get('annotation-1')?.tagIds).toEqual(['economy'])
})

test('law: every change of tags followed by its reverse gives the same records', () => {
  const id = fc.constantFrom('economy', 'trade', 'health', 'gone')
  const step = fc.oneof(
    fc.record({ kind: fc.constant('rename' as const), id, name: fc.constantFrom('Economy', 'New', 'x y') }),
    fc.record({ kind: fc.constant('nest' as const), id, parent: fc.option(id) }),
    fc.record({ kind: fc.constant('merge' as const), id, into: id }),
    fc.record({ kind: fc.constant('delete' as const), id }),
    fc.record({ kind: fc.constant('create' as const), path: fc.constantFrom('a/b', 'Economy/new') }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const ctx = sampleContext()
      const start = recordsOf({
        tags,
        items: [sampleItem({ tagIds: ['health', 'trade'] })],
        annotations: [sampleHighlight({ tagIds: ['trade'] })],
        entities: [{ ...newEntity({ type: 'person', name: 'Ann' }, sampleContext()), tagIds: ['trade'] }],
      })
      let records = start
      const changes: Change[] = []
      for (const one of steps) {
        const use = {
          tags: [...records.tags.values()],
          items: [...records.items.values()],
          annotations: [...records.annotations.values()],
          entities: [...records.entities.values()],
        }
        const change = changeOf(one, use, ctx)
        if (change === null) continue
        const applied = applyDiff(records, change.diff)
        if (applied.kind !== 'applied') throw new Error('a change must apply where it was made')
        records = applied.records
        changes.push(change)
      }
      for (const change of changes.reverse()) {
        const undone = applyDiff(records, reverseDiff(change.diff))
        if (undone.kind !== 'applied') throw new Error('a reverse diff must apply')
        records = undone.records
      }
      expect(records).toEqual(start)
    }),
  )
})

type Step =
  | { kind: 'rename'; id: string; name: string }
  | { kind: 'nest'; id: string; parent: string | null }
  | { kind: 'merge'; id: string; into: string }
  | { kind: 'delete'; id: string }
  | { kind: 'create'; path: string }

function changeOf(
  step: Step,
  use: Parameters<typeof mergeTags>[0],
  ctx: ReturnType<typeof sampleContext>,
): Change | null {
  switch (step.kind) {
    case 'create':
      return createTag(use.tags, step.path, ctx)
    case 'delete':
      return deleteTag(use, step.id, ctx)
    case 'rename': {
      const outcome = renameTag(use.tags, step.id, step.name)
      return outcome.kind === 'change' ? outcome.change : null
    }
    case 'nest': {
      const parent = use.tags.some((tag) => tag.id === step.parent) ? step.parent : null
      const outcome = nestTag(use.tags, step.id, parent)
      return outcome.kind === 'change' ? outcome.change : null
    }
    case 'merge': {
      const outcome = mergeTags(use, step.id, step.into, ctx)
      return outcome.kind === 'change' ? outcome.change : null
    }
  }
}

test('a tag is not merged into one that stands below it', () => {
  const use = { tags, items: [], annotations: [], entities: [] }
  expect(mergeTags(use, 'economy', 'trade', sampleContext())).toEqual({ kind: 'own-descendant' })
})
