import { expect, test } from 'vitest'
import { readClipContent } from './read-clip-content'
import { maxOriginalBytes } from '@/core/article/limits'

const nothing = { text: '', html: '', hasImage: false }

async function textOf(content: Partial<typeof nothing>): Promise<{ mediaType: string; text: string }> {
  const [arrival] = readClipContent({ ...nothing, ...content }, 'k')
  if (arrival?.kind !== 'incoming') throw new Error(`came as a ${String(arrival?.kind)}`)
  return { mediaType: arrival.incoming.mediaType, text: await arrival.incoming.blob.text() }
}

function messageOf(content: Partial<typeof nothing>, way?: 'paste' | 'drop'): string {
  const [arrival] = readClipContent({ ...nothing, ...content }, 'k', way)
  if (arrival?.kind !== 'problem') throw new Error('nothing should have come in')
  return arrival.message
}

test('HTML is the original where it has words', async () => {
  expect(await textOf({ text: 'A line', html: '<p>A <b>line</b></p>' })).toEqual({
    mediaType: 'text/html',
    text: '<p>A <b>line</b></p>',
  })
})

test('plain text is the original where the HTML has no words', async () => {
  const html = '<meta charset="utf-8"><style>p { color: red }</style><!-- note --><p>&nbsp;</p>'
  expect(await textOf({ text: 'नमस्ते', html })).toEqual({ mediaType: 'text/plain', text: 'नमस्ते' })
})

test('an empty clipboard says what to do', () => {
  expect(messageOf({})).toContain('no text on the clipboard')
  expect(messageOf({ text: ' \n\t ' })).toContain('no text on the clipboard')
})

test('an image is named as what it is, also where it comes as HTML alone', () => {
  expect(messageOf({ hasImage: true })).toContain('an image')
  expect(messageOf({ html: '<img src="https://example.org/a.png" alt="">' })).toContain('an image')
  expect(messageOf({ hasImage: true }, 'drop')).toContain('drag the words')
})

test('an image beside words does not hide the words', async () => {
  expect((await textOf({ text: 'Caption', hasImage: true })).text).toBe('Caption')
})

test('a text over the limit is refused with its size', async () => {
  expect((await textOf({ text: 'a'.repeat(maxOriginalBytes) })).text.length).toBe(maxOriginalBytes)
  expect(messageOf({ text: 'a'.repeat(maxOriginalBytes + 1) })).toContain('MB')
  // Bytes count, not characters.
  expect(messageOf({ text: 'ß'.repeat(maxOriginalBytes / 2 + 1) })).toContain('MB')
})

test('words are kept where pictures make the HTML too large', async () => {
  const html = `<p>Words</p><img src="data:${'A'.repeat(maxOriginalBytes)}">`
  expect(await textOf({ text: 'Words', html })).toEqual({ mediaType: 'text/plain', text: 'Words' })
  expect(messageOf({ html })).toContain('MB')
})

test('an address and nothing else is a link, also where the browser wraps it', async () => {
  const url = 'https://post.example/harbour?id=1'
  const html = `<a href="${url}">The harbour is closed</a>`
  expect(readClipContent({ ...nothing, text: ` ${url}\n`, html }, 'k')).toEqual([{ kind: 'link', url }])
  expect(readClipContent({ ...nothing, text: 'The harbour is closed', html }, 'k')).toEqual([
    { kind: 'link', url },
  ])
  expect((await textOf({ text: `${url} says more` })).text).toBe(`${url} says more`)
})

test('several addresses are as many links; more than a person can mean are refused', () => {
  const urls = Array.from({ length: 51 }, (_, n) => `https://post.example/${String(n)}`)
  const some = urls.slice(0, 50)
  expect(readClipContent({ ...nothing, text: some.join('\n') }, 'k')).toEqual(
    some.map((url) => ({ kind: 'link', url })),
  )
  expect(messageOf({ text: urls.join('\n') })).toContain('up to 50 pages')
})
