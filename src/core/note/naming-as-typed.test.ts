import { expect, test } from 'vitest'
import { namingAsTyped } from './naming-as-typed'

const draft = (noteId: string, body: string) => ({ noteId, title: `${noteId} now`, body, base: 1, at: 2 })

test('a note leads to something as it is typed: by a link put in a moment ago, and no longer by one taken out', () => {
  const notes = ['a', 'b'].map((id) => ({ id, title: id }))
  expect(namingAsTyped(notes, [], ['(x)'])).toEqual(notes)
  const drafts = [draft('c', 'See [it](x).'), draft('a', 'See nothing.'), draft('d', '[y](y)')]
  expect(namingAsTyped(notes, drafts, ['(z)', '(x)'])).toEqual([
    { id: 'c', title: 'c now' },
    { id: 'b', title: 'b' },
  ])
})
