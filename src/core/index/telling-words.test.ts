import { expect, test } from 'vitest'
import { sampleDocument } from './fixtures/sample-document'
import { reopened, sampleIndex } from './fixtures/sample-index'

const texts = ['A gargoyle over the door', 'A door of wood', 'The door is shut', 'Nothing else']
const titles = ['One', 'Gargoyle found', 'Three', 'Four']

function sampleArchive() {
  const index = sampleIndex()
  for (const [at, text] of texts.entries())
    index.upsert([sampleDocument({ id: String(at), text, title: titles[at] ?? '' })])
  return index
}

test('a word that another article has in its title alone is one that others have', () => {
  const index = sampleArchive()
  const liked = [{ title: '', text: 'gargoyle' }]
  for (const each of [index, reopened(index)]) {
    expect(each.tellingWords(liked, 5)).toEqual(['gargoyle'])
    // Also where both are of the same article: once.
    each.upsert([sampleDocument({ id: '1', text: 'A gargoyle', title: 'Gargoyle found' })])
    each.remove('0')
    expect(each.tellingWords(liked, 5)).toEqual([])
  }
})

test('a word that only articles had that are gone is not', () => {
  const index = sampleIndex()
  const other = Array.from({ length: 10 }, (_, at) =>
    sampleDocument({ id: `other-${String(at)}`, text: 'Wood' }),
  )
  const door = (id: string, text: string) => sampleDocument({ id, text, title: '' })
  for (const doc of [...other, door('0', 'gargoyle door'), door('1', 'gargoyle'), door('2', 'door')])
    index.upsert([doc])
  index.save()
  const liked = [{ title: '', text: 'gargoyle door' }]
  expect(index.tellingWords(liked, 5)).toEqual(['door', 'gargoyle'])
  index.remove('1')
  expect(index.tellingWords(liked, 5)).toEqual(['door'])
})
