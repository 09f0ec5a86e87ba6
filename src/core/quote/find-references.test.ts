import { expect, test } from 'vitest'
import { analyse } from '../language/fixtures/analyse'

/** `words = name` of every reference of a text. */
function referencesOf(text: string): string[] {
  const { references = [], entities } = analyse({ text, title: '', published: '2021-02-17', dictionary: [] })
  return references.map(
    ({ start, end, entity, level }) =>
      `${level} ${text.slice(start, end)} = ${entities[entity]?.name ?? '?'}`,
  )
}

test.each([
  [
    'a title alone and the pronouns after it',
    'Foreign secretary Harsh Shringla arrived in Moscow, where he will stay. The Foreign Secretary said that it was an honour. “We hope,” he said.',
    [
      'pronoun he = Harsh Shringla',
      'title The Foreign Secretary = Harsh Shringla',
      'pronoun he = Harsh Shringla',
    ],
  ],
  [
    'a title in a comma beside the name is a part of it',
    'Anna Berg, the mayor, opened the bridge. The mayor was late.',
    ['title The mayor = Anna Berg'],
  ],
  [
    'nobody is "he" or "the minister" ahead of the name',
    'He was late. The minister was late. Health minister John Lee opened the bridge.',
    [],
  ],
  ['two whom it fits', 'John Lee said that Peter Berg was right when he left.', []],
  [
    'the last speaker, with another whom it fits in the sentence',
    'John Lee said: “It is over for us.” With Peter Berg he was small.',
    [],
  ],
  [
    'the last speaker, with another whom it does not fit',
    'John Lee said: “It is over for us.” With Mary Berg he was small.',
    ['pronoun he = John Lee'],
  ],
  ['two with one title', 'Health minister John Lee met trade minister Anna Berg. The minister was late.', []],
  ['another one’s', 'John Lee, the lawyer, was there. Anna Berg’s lawyer was late. A lawyer left.', []],
])('%s', (_, text, references) => {
  expect(referencesOf(text)).toEqual(references)
})

test('mentions and names stay as they are', () => {
  const text = 'Harsh Shringla said that he will stay. “We hope,” he said.'
  const { mentions, entities } = analyse({ text, title: '', published: '', dictionary: [] })
  expect(mentions).toHaveLength(1)
  expect(entities).toMatchObject([{ name: 'Harsh Shringla' }])
})
