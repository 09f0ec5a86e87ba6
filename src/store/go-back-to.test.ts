import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addHighlight } from '@/core/annotation/commands/add-highlight'
import { removeAnnotation } from '@/core/annotation/commands/remove-annotation'
import { restoreItems } from '@/core/article/commands/restore-items'
import { setStarred } from '@/core/article/commands/set-starred'
import { tagItems } from '@/core/article/commands/tag-items'
import { trashItems } from '@/core/article/commands/trash-items'
import type { Change } from '@/core/history/change'
import type { ItemStep } from '@/core/history/item/item-step'
import { createTag } from '@/core/tag/commands/create-tag'
import { deleteTag } from '@/core/tag/commands/delete-tag'
import type { ArchiveDatabase } from './archive-database'
import { commit } from './commit'
import { freshArchive } from './fixtures/fresh-archive'
import { sampleAddition } from './fixtures/sample-addition'
import { goBackTo } from './go-back-to'
import { itemSteps } from './queries/item-steps'
import { redo, undo } from './undo'

let ids = 0
const ctx = (now: number) => ({ now, newId: () => `id-${String((ids += 1))}` })

async function stepsOf(db: ArchiveDatabase, itemId: string): Promise<{ steps: ItemStep[]; upTo: number }> {
  const steps: ItemStep[] = []
  let upTo = 0
  for await (const portion of itemSteps(db, itemId)) {
    steps.push(...portion.steps)
    ;({ upTo } = portion)
  }
  return { steps, upTo }
}

/** What one goes back to: the item but for the moment of its last change, and its marks. */
async function stateOf(db: ArchiveDatabase, itemId: string): Promise<unknown> {
  const item = await db.items.get(itemId)
  const marks = await db.annotations.where('itemId').equals(itemId).sortBy('id')
  return { item: item === undefined ? null : { ...item, modified: 0 }, marks }
}

const kinds = [
  'star',
  'trash',
  'restore',
  'mark',
  'unmark',
  'new tag',
  'tag',
  'undo',
  'redo',
  'other',
] as const
type Kind = (typeof kinds)[number]

async function make(db: ArchiveDatabase, itemId: string, kind: Kind, at: number): Promise<void> {
  const item = await db.items.get(itemId)
  if (item === undefined) return
  const text = await db.texts.get(item.textId)
  const [mark] = await db.annotations.where('itemId').equals(itemId).toArray()
  const tags = await db.tags.toArray()
  const changes: Partial<Record<Kind, () => Change | null>> = {
    star: () => setStarred([item], item.starred === 0, ctx(at)),
    trash: () => trashItems([item], ctx(at)),
    restore: () => restoreItems([item], ctx(at)),
    mark: () => (text === undefined ? null : addHighlight(text, [{ start: 0, end: 4 }], 'yellow', ctx(at))),
    unmark: () => (mark === undefined ? null : removeAnnotation(mark)),
    'new tag': () => createTag(tags, `tag ${String(at)}`, ctx(at)),
    tag: () => tagItems({ items: [item], add: tags.map(({ id }) => id), remove: [] }, ctx(at)),
    other: () => sampleAddition(`Another one ${String(at)}`, ctx(at)).change,
  }
  if (kind === 'undo') await undo(db, at)
  else if (kind === 'redo') await redo(db, at)
  else {
    const change = changes[kind]?.() ?? null
    if (change !== null) await commit(db, change, at)
  }
}

test('whatever was done, every point of the history can be gone back to, and undone again', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...kinds), { minLength: 2, maxLength: 14 }),
      fc.nat(),
      async (taken, pick) => {
        const db = await freshArchive()
        const { change, itemId } = sampleAddition('Some words of an article.', ctx(1))
        await commit(db, change, 1)
        const known = new Map<number, unknown>()
        let at = 1
        for (const kind of taken) {
          const [seq = 0] = await db.history.toCollection().reverse().limit(1).primaryKeys()
          known.set(seq, await stateOf(db, itemId))
          at += 1
          await make(db, itemId, kind, at)
        }
        const now = await stateOf(db, itemId)
        const { steps, upTo } = await stepsOf(db, itemId)
        // Tags are never deleted here, so that all of an earlier state is still there to be named.
        const points = steps.filter(({ seq, item }) => known.has(seq) && item?.[1] !== null)
        const to = points[pick % Math.max(1, points.length)]
        if (to === undefined) return
        const back = await goBackTo(db, { itemId, seq: to.seq, steps, upTo }, ctx(99))
        if (back !== null) expect(await commit(db, back, 99)).toMatchObject({ kind: 'committed' })
        const tagIds = new Set(await db.tags.toCollection().primaryKeys())
        const then = known.get(to.seq) as { item: { tagIds: string[] } | null }
        // But the undo of a new tag takes it away.
        if (then.item?.tagIds.every((id) => tagIds.has(id)) === true)
          expect(await stateOf(db, itemId)).toEqual(then)
        if (back === null) return
        expect(await undo(db, 100)).toMatchObject({ kind: 'committed' })
        expect(await stateOf(db, itemId)).toEqual(now)
      },
    ),
    { numRuns: 25 },
  )
}, 60_000)

test('a tag that was deleted since is left out, and what came since the list was read counts', async () => {
  const db = await freshArchive()
  const { change, itemId } = sampleAddition('Some words of an article.', ctx(1))
  await commit(db, change, 1)
  for (const [at, kind] of (['new tag', 'tag', 'star'] as const).entries())
    await make(db, itemId, kind, at + 2)
  const { steps, upTo } = await stepsOf(db, itemId)
  expect(steps.map(({ name }) => name)).toEqual(['Star', 'Tag items', 'Add item'])
  const [tag] = await db.tags.toArray()
  if (tag === undefined) throw new Error('no tag')
  const use = { tags: [tag], items: await db.items.toArray(), annotations: [], notes: [], entities: [] }
  const deleted = deleteTag(use, tag.id, ctx(7))
  if (deleted !== null) await commit(db, deleted, 7)
  await make(db, itemId, 'mark', 8)
  const tagged = steps.find(({ name }) => name === 'Tag items')
  const back = await goBackTo(db, { itemId, seq: tagged?.seq ?? 0, steps, upTo }, ctx(9))
  if (back === null) throw new Error('no change')
  expect(await commit(db, back, 9)).toMatchObject({ kind: 'committed' })
  expect(await stateOf(db, itemId)).toMatchObject({ item: { starred: 0, tagIds: [] }, marks: [] })
})
