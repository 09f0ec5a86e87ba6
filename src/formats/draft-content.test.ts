import { expect, test } from 'vitest'
import { draftContent } from './draft-content'

const nothing = { title: '', url: '' }

test('no line of a text is taken for a title or a header where the tool says those itself', () => {
  const known = { title: 'My note', url: 'https://a.example/' }
  const texts = [
    draftContent({ mediaType: 'text/html', text: '<div>line 1</div><div>line 2</div>' }, known),
    draftContent({ mediaType: 'text/plain', text: 'By Ada Berg\n\nline 2' }, known),
    draftContent({ mediaType: 'text/markdown', text: '# Part one\n\nline 2' }, known),
  ]
  expect(texts.map((draft) => draft?.text)).toEqual([
    'line 1\n\nline 2',
    'By Ada Berg\n\nline 2',
    'Part one\n\nline 2',
  ])
  expect(texts.map((draft) => draft?.title)).toEqual(['My note', 'My note', 'My note'])
})

test('a heading that repeats the title is left out', () => {
  const known = { title: 'Ferries  late', url: '' }
  for (const content of [
    { mediaType: 'text/html', text: '<h1>Ferries Late</h1><p>Text.' },
    { mediaType: 'text/markdown', text: '# Ferries late\n\nText.' },
    { mediaType: 'text/plain', text: 'Ferries late\n\nText.' },
  ] as const)
    expect(draftContent(content, known)?.text).toBe('Text.')
  expect(draftContent({ mediaType: 'text/html', text: '<p>Ferries late' }, known)?.text).toBe('Ferries late')
})

test('without a title from the tool one is found, and the text stays whole', () => {
  expect(draftContent({ mediaType: 'text/markdown', text: '# A note\n\nText.' }, nothing)).toMatchObject({
    title: 'A note',
    text: 'Text.',
  })
  expect(draftContent({ mediaType: 'text/html', text: '<p>A pasted note' }, nothing)).toMatchObject({
    title: 'A pasted note',
    text: 'A pasted note',
  })
})

test('what has no words is none', () => {
  expect(draftContent({ mediaType: 'text/html', text: '<div><br></div>' }, nothing)).toBeNull()
})
