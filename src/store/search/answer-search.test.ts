import { expect, test } from 'vitest'
import { addComment } from '@/core/annotation/commands/add-comment'
import { trashItems } from '@/core/article/commands/trash-items'
import { mergeEntities } from '@/core/entity/commands/merge-entities'
import { renameEntity } from '@/core/entity/commands/rename-entity'
import { makeEntityBook } from '@/core/entity/entity-book'
import type { SearchAnswer } from '@/core/index/search-hit'
import { codec } from '@/core/index/fixtures/sample-index'
import { createSegmentedIndex } from '@/core/index/segmented-index'
import type { Change } from '@/core/history/change'
import { createNote } from '@/core/note/commands/create-note'
import { deleteNote } from '@/core/note/commands/delete-note'
import { editNote } from '@/core/note/commands/edit-note'
import { saveAnalysis } from '../analysis/save-analysis'
import { commit } from '../commit'
import { dropDraft, saveDraft } from '../drafts'
import { filesInMemory } from '../fixtures/files-in-memory'
import { freshArchive } from '../fixtures/fresh-archive'
import { sampleAddition } from '../fixtures/sample-addition'
import { undo } from '../undo'
import { answerSearch } from './answer-search'
import { AsideFollower } from './aside-follower'
import { readKnownNames, searchName } from './batch-search'
import { IndexFollower } from './index-follower'
import { likeThese } from './like-these'
import { createShelves } from './shelves'

const texts = [
  'Ann Lee said “the harbour wall will hold, we paid for it”. She went home.',
  'A. Lee said “we will see”. The harbour wall stands.',
]
const speakers = ['Ann Lee', 'A. Lee']

/** An archive of two articles, a comment and a note, with its indexes. */
async function archive() {
  const db = await freshArchive()
  let ids = 0
  let now = 10
  const context = () => ({ now: (now += 1), newId: () => `id-${String((ids += 1))}` })
  const run = (change: Change | null) => commit(db, change!, (now += 1))
  const items: string[] = []
  for (const [place, text] of texts.entries()) {
    const { change, itemId } = sampleAddition(text, context(), [], { title: `Number ${String(place)}` })
    await run(change)
    items.push(itemId)
    const textId = (await db.items.get(itemId))!.textId
    const name = speakers[place]!
    const span = { start: text.indexOf('“'), end: text.indexOf('”') + 1 }
    const person = { type: 'person' as const, confidence: 0.9, reason: '' }
    await saveAnalysis(db, {
      itemId,
      textId,
      engine: 'test-1',
      made: 1,
      language: 'en',
      entities: [{ type: 'person', name, aliases: [] }],
      mentions: [{ start: 0, end: name.length, entity: 0, ...person }],
      quotes: [
        {
          spans: [span],
          kind: 'direct',
          cue: null,
          source: null,
          speaker: { name, entityId: null },
          confidence: 0.9,
          reason: '',
        },
      ],
    })
  }
  const text = (await db.texts.where('itemId').equals(items[0]!).first())!
  await run(addComment(text, [{ start: 0, end: 7 }], 'Ask about the harbour', context()))
  const note = createNote({ title: 'Plans', body: 'The **harbour** wall, and Lee.' }, context())
  await run(note.change)
  const indexes = {
    items: createSegmentedIndex(codec),
    notes: createSegmentedIndex(codec),
    names: createSegmentedIndex(codec),
    noteWords: () => Promise.resolve((body: string) => body.replaceAll('*', '')),
  }
  const pause = () => Promise.resolve()
  const aside = new AsideFollower({ db, ...indexes, pause })
  const shelves = createShelves(db, indexes.noteWords)
  const waiting: Promise<boolean>[] = []
  const follower = new IndexFollower(db, indexes.items, filesInMemory(db.name), {
    pause,
    progress: () => undefined,
    problem: () => undefined,
    changed: shelves.changed,
    taken: (rows) => {
      shelves.changedAside()
      waiting.push(rows === 'all' ? aside.build() : aside.take(rows))
    },
  })
  await follower.start()
  await aside.build()
  const answer = async (query: string): Promise<Omit<SearchAnswer, 'pending'>> => {
    await follower.follow()
    await Promise.all(waiting)
    const page = { offset: 0, limit: 20, sort: 'relevance', preview: false, explain: true } as const
    const question = { query: `${query} `, today: '2021-03-31', stems: false, ...page }
    const found = await answerSearch(shelves, indexes, question, pause)
    // What was kept since earlier questions says the same as what is read now, and so does the text alone.
    const anew = () => createShelves(db, indexes.noteWords)
    expect(found).toEqual(await answerSearch(anew(), indexes, question, pause))
    const short = { ...question, explain: false }
    const plain = await answerSearch(shelves, indexes, short, pause)
    expect(plain.hits).toEqual(found.hits.map((hit) => ({ ...hit, why: '' })))
    expect(plain).toEqual(await answerSearch(anew(), indexes, short, pause))
    return found
  }
  const takeTyped = async (): Promise<boolean> => {
    const isOther = await aside.takeTyped()
    if (isOther) shelves.changedAside()
    return isOther
  }
  return { db, items, indexes, note: note.note, context, run, answer, takeTyped }
}

const shown = ({ hits }: Pick<SearchAnswer, 'hits'>) =>
  hits.map(({ kind, title, excerpt, speaker }) => `${kind} ${title}${speaker}: ${excerpt}`)

test('beside the articles stand quotes, comments, notes and names, each with its place', async () => {
  const { answer, items, note } = await archive()
  const harbour = await answer('harbour')
  expect(harbour.hits.map(({ kind }) => kind)).toEqual(['article', 'article'])
  expect(harbour.groups.map(({ kind, total }) => [kind, total])).toEqual([
    ['note', 1],
    ['quote', 1],
    ['comment', 1],
  ])
  const [notes, quotes, comments] = harbour.groups
  expect(notes?.hits).toMatchObject([{ kind: 'note', key: note.id, excerpt: 'The harbour wall, and Lee.' }])
  expect(quotes?.hits).toMatchObject([{ itemId: items[0], speaker: 'Ann Lee', target: { start: 13 } }])
  expect(comments?.hits).toMatchObject([
    { itemId: items[0], excerpt: 'Ask about the harbour', target: { start: 0, end: 7 } },
  ])
  const lee = await answer('lee')
  expect(lee.groups[0]).toMatchObject({ kind: 'name', total: 2 })
  expect(lee.groups[0]?.hits.map(({ title }) => title).sort()).toEqual(['A. Lee', 'Ann Lee'])
})

test('one kind alone, by words, by speaker, without words, and what it has not', async () => {
  const { answer, items } = await archive()
  expect(shown(await answer('type:quote we'))).toHaveLength(2)
  expect(shown(await answer('type:quote we -paid'))).toEqual(['quote A. Lee: “we will see”'])
  expect(shown(await answer('type:quote harbour stands'))).toEqual([])
  expect(shown(await answer('type:quote speaker:Ann'))).toEqual([
    'quote Ann Lee: “the harbour wall will hold, we paid for it”',
  ])
  expect(shown(await answer('type:comment'))).toEqual(['comment : Ask about the harbour'])
  expect(shown(await answer('type:note wall'))).toEqual(['note Plans: The harbour wall, and Lee.'])
  expect(shown(await answer('type:name ann'))).toEqual(['name Ann Lee: Person · named 1 time · 1 quote'])
  expect((await answer('type:name ann')).hits[0]?.lastNamed).toBe('2021-02-17')
  expect((await answer('type:article')).total).toBe(2)
  // Nothing is asked for yet, or the order alone.
  for (const query of ['title:', '"', 'sort:date']) expect((await answer(query)).total).toBe(2)
  expect((await answer('sort:saved ')).hits.map(({ itemId }) => itemId)).toEqual(items.toReversed())
  // Only articles are read or not.
  expect((await answer('harbour is:unread')).groups.map(({ kind }) => kind)).toEqual(['quote', 'comment'])
})

test('who was merged is found by each of the names, as one, until that is undone', async () => {
  const { db, answer, context, run } = await archive()
  const [ann, lee] = speakers.map((name) => ({ type: 'person' as const, name }))
  await run(mergeEntities(ann!, [lee!], context()))
  for (const query of ['speaker:"Ann Lee"', 'speaker:"A. Lee"', 'person:"Ann Lee"', 'person:"A. Lee"']) {
    expect((await answer(query)).total, query).toBe(2)
  }
  expect(shown(await answer('type:quote speaker:"A. Lee"'))).toHaveLength(2)
  expect((await answer('type:name lee')).hits.map(({ title }) => title)).toEqual(['Ann Lee'])
  await undo(db, 99)
  expect((await answer('speaker:"Ann Lee"')).total).toBe(1)
  expect((await answer('type:name lee')).total).toBe(2)
})

test('a note is found by what is typed in it before that is a change, and by the note alone once that is gone', async () => {
  const { db, answer, note, run, context, takeTyped } = await archive()
  const notes = async (query: string) => shown(await answer(`type:note ${query}`))
  const draft = { noteId: note.id, title: 'Plans for the quay', body: 'Cranes.', base: note.modified, at: 1 }
  await saveDraft(db, { ...draft, body: 'Cranes and a *derrick*.' })
  await saveDraft(db, { ...draft, noteId: 'gone', body: 'A derrick of nobody.' })
  expect(await takeTyped()).toBe(true)
  expect(await notes('derrick')).toEqual(['note Plans for the quay: Cranes and a derrick.'])
  expect(await notes('harbour')).toEqual([])
  expect(await takeTyped()).toBe(false)
  await saveDraft(db, draft)
  // A change of the note meanwhile leaves what is typed.
  await run(editNote(note, { title: 'Plans of old' }, context()))
  expect(await notes('cranes')).toEqual(['note Plans for the quay: Cranes.'])
  expect(await notes('derrick')).toEqual([])
  await dropDraft(db, draft)
  expect(await takeTyped()).toBe(true)
  expect(await notes('harbour')).toEqual(['note Plans of old: The harbour wall, and Lee.'])
  expect(await notes('cranes')).toEqual([])
})

test('names and notes that change or go are followed', async () => {
  const { answer, context, run, note } = await archive()
  const book = makeEntityBook([])
  await run(renameEntity({ type: 'person', name: 'Ann Lee' }, 'Anna Leigh', book, context()))
  expect((await answer('type:name leigh')).total).toBe(1)
  expect((await answer('speaker:leigh')).total).toBe(1)
  await run(deleteNote(note))
  expect((await answer('harbour')).groups.map(({ kind }) => kind)).not.toContain('note')
})

test('a name that no article has any more is neither found nor counted', async () => {
  const { db, answer, items, run, context } = await archive()
  const names = async (query: string) => {
    const { total, hits } = await answer(`type:name ${query}`)
    return [total, hits.map(({ title }) => title)]
  }
  expect(await names('lee')).toMatchObject([2, { length: 2 }])
  // Another reading of the first article names nobody.
  const [first] = await db.analyses.where('itemId').equals(items[0]!).toArray()
  await saveAnalysis(db, { ...first!, engine: 'test-2', made: 2, entities: [], mentions: [], quotes: [] })
  expect(await names('lee')).toEqual([1, ['A. Lee']])
  const second = (await db.items.get(items[1]!))!
  await run(trashItems([second], context()))
  expect(await names('lee')).toEqual([0, []])
})

test('a name of a list is searched for by all names that the archive knows of it', async () => {
  const { db, indexes, answer, context, run } = await archive()
  const [ann, lee] = speakers.map((name) => ({ type: 'person' as const, name }))
  await run(mergeEntities(ann!, [lee!], context()))
  await answer('lee')
  const known = await readKnownNames(db)
  const row = await searchName(db, indexes.items, { name: 'ANN LEE', forms: ['Nobody'] }, known)
  expect(row).toMatchObject({ name: 'ANN LEE', forms: ['Nobody', 'Ann Lee', 'A. Lee'], articles: 2 })
  expect(row.hits[0]?.excerpt).toContain('Lee said')
  const none = await searchName(db, indexes.items, { name: 'Ben Carter', forms: [] }, known)
  expect(none).toMatchObject({ forms: [], query: '"Ben Carter" ', articles: 0, hits: [] })
})

test('what is like an article shares its telling words, and is not the article itself', async () => {
  const { db, indexes, items, answer } = await archive()
  const query = await likeThese(db, indexes.items, { itemIds: [items[0]!], text: '' })
  expect(query).toMatch(/^-id:\S+ \(.*\bharbour\b.*\) $/u)
  expect(query).not.toContain('home')
  expect((await answer(query.trim())).hits.map(({ itemId }) => itemId)).toEqual([items[1]])
  expect(await likeThese(db, indexes.items, { itemIds: [items[0]!], text: 'home paid' })).toBe('')
})
