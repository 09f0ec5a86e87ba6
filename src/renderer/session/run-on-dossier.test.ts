import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { createDossier } from '@/core/dossier/commands/create-dossier'
import { deleteDossier } from '@/core/dossier/commands/delete-dossier'
import { editDossier } from '@/core/dossier/commands/edit-dossier'
import { stepEntries } from '@/core/dossier/commands/step-entries'
import { freshArchive } from '@/store/fixtures/fresh-archive'
import { getDossier } from '@/store/queries/get-dossier'
import { runOnDossier } from './run-on-dossier'
import { sessionOn } from './session.fixture'

/** A dossier of the articles a, b and c. */
async function filed() {
  const db = await freshArchive()
  const refused: unknown[] = []
  const session = sessionOn(db, (outcome) => refused.push(outcome))
  const matter = ['a', 'b', 'c'].map((title) => ({ kind: 'item' as const, itemId: title, title }))
  const { dossier, change } = createDossier('Harbour', matter, session.context())
  await session.run(change)
  const titles = async () =>
    (await getDossier(db, dossier.id))?.entries.map((entry) => ('title' in entry ? entry.title : ''))
  return { db, session, refused, dossier, titles }
}

test('two steps right after each other are two rows', async () => {
  const { session, refused, dossier, titles } = await filed()
  const last = new Set(dossier.entries.slice(-1).map(({ id }) => id))
  const up = () => runOnDossier(session, dossier.id, (now, ctx) => stepEntries(now, last, -1, ctx))
  expect(await Promise.all([up(), up(), up()])).toEqual([true, true, true])
  expect(refused).toEqual([])
  expect(await titles()).toEqual(['c', 'a', 'b'])
})

test('on a dossier that is gone nothing is done, and that is told', async () => {
  const { db, session, refused, dossier } = await filed()
  const gone = runOnDossier(session, dossier.id, deleteDossier)
  const late = runOnDossier(session, dossier.id, (now, ctx) =>
    editDossier(now, { title: 'Late' }, 'Rename', ctx),
  )
  expect([await gone, await late]).toEqual([true, false])
  expect(refused).toEqual([])
  expect(await getDossier(db, dossier.id)).toBeNull()
})
