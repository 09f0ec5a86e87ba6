import { expect, test } from 'vitest'
import type { Dossier } from '../dossier/dossier'
import { dossierKey } from '../dossier/dossier-key'
import { emptyMaps } from './backup-records'
import { compareArchives } from './compare-archives'

const harbour: Dossier = { id: 'd1', title: 'Harbour', entries: [], created: 1, modified: 5 }
const key = dossierKey('d1')

function compare(own: Dossier, their: Dossier) {
  const side = (value: Dossier) => ({
    ...emptyMaps(),
    settings: new Map([[key, { key, value }]]),
  })
  const past = () => []
  return compareArchives({ mine: side(own), theirs: side(their) }, { here: past, there: past })
}

test('dossiers to which both sides put something are no conflict: the later one says when', () => {
  expect(compare(harbour, { ...harbour, modified: 9 })).toMatchObject({
    conflicts: [],
    newer: { settings: [key] },
  })
  expect(compare({ ...harbour, modified: 9 }, harbour)).toMatchObject({ conflicts: [], behind: 1 })
})

test('a dossier that both sides gave another title is', () => {
  const { conflicts, newer } = compare(harbour, { ...harbour, title: 'Port', modified: 9 })
  expect(conflicts).toEqual([{ table: 'settings', key, kind: 'changed' }])
  expect(newer.settings).toEqual([])
})
