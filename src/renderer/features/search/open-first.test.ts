import { beforeEach, expect, test, vi } from 'vitest'
import { useView } from '@/renderer/session/use-view'
import type { FoundHit } from './find-hits'
import { openFirst } from './open-first'
import { useSearchResults } from './use-search-results'

const found = (id: string): FoundHit =>
  ({
    item: { id },
    hit: { kind: 'article', key: id, itemId: id, place: 'title', target: null },
  }) as unknown as FoundHit
const answer = (answered: string, ...ids: string[]) => {
  useSearchResults.setState({ answered, found: ids.map(found), taken: ids.length, total: ids.length })
}
const open = () => useView.getState().openItemId

beforeEach(() => {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
  useSearchResults.getState().forget()
  useView.getState().show({ query: 'quay', openItemId: null, selectedIds: [], place: 'library' })
})

test('the first hit is opened at once where the answer is here', () => {
  answer('quay', 'one', 'two')
  openFirst('quay')
  expect(open()).toBe('one')
  expect(useView.getState().selectedIds).toEqual(['one'])
})

test('Enter right after the last letter opens the first hit once the answer is here', () => {
  answer('qua', 'other')
  openFirst('quay')
  expect(open()).toBeNull()
  answer('quay', 'one')
  expect(open()).toBe('one')
  answer('quay', 'two')
  expect(open(), 'once').toBe('one')
})

test('what was typed or opened in the meantime stays', () => {
  openFirst('quay')
  useView.getState().show({ query: 'quays' })
  answer('quay', 'one')
  expect(open()).toBeNull()
  openFirst('quays')
  useView.getState().openItem('chosen')
  answer('quays', 'two')
  expect(open()).toBe('chosen')
})

test('where no page has a row so far, Enter waits for one that has', () => {
  useSearchResults.setState({ answered: 'quay', found: [], taken: 120, total: 300 })
  openFirst('quay')
  useSearchResults.setState({ taken: 240 })
  expect(open()).toBeNull()
  useSearchResults.setState({ found: [found('late')], taken: 300 })
  expect(open()).toBe('late')
})
