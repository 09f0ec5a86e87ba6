import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalText } from '@/core/article/canonical-text'
import { zipPackage } from './package/zip-package'
import { makePdf } from './pdf/make-pdf.fixture'
import { readIncoming } from './read-incoming'

const noParser = (): Document => {
  throw new Error('no HTML here')
}
const utf8 = (text: string) => new TextEncoder().encode(text)
const pasted = { mediaType: 'text/plain', fileName: '', charset: '', url: '' }

function read(bytes: Uint8Array, hint: Partial<typeof pasted> = {}) {
  return readIncoming(bytes, { ...pasted, ...hint }, noParser)
}

test('the sample article', async () => {
  const outcome = await read(readFileSync('resources/sample-article.txt'))
  if (outcome.kind !== 'article') throw new Error(outcome.message)
  const { draft } = outcome
  expect(draft).toMatchObject({
    published: '2021-02-17',
    source: '',
    authors: [],
    mediaType: 'text/plain',
    charset: 'utf-8',
    warnings: [],
  })
  expect(draft.text).toMatch(/^India's foreign secretary Harsh Shringla arrived in Moscow/)
  expect(draft.text).toMatch(/for the SCO FMs meet\.$/)
  expect(draft.blocks).toHaveLength(11)
  expect(draft.title).toMatch(
    /^India's foreign secretary Harsh Shringla arrived in Moscow for a two-day visit .*…$/,
  )
  expect(draft.title.length).toBeLessThanOrEqual(100)
})

test('a title line before the header of the sample article', async () => {
  const outcome = await read(utf8(`Talks in Moscow\n${readFileSync('resources/sample-article.txt', 'utf8')}`))
  expect(outcome).toMatchObject({
    kind: 'article',
    draft: { title: 'Talks in Moscow', published: '2021-02-17' },
  })
})

test('a Markdown file', async () => {
  const outcome = await read(
    utf8(
      '---\ntitle: Talks\ntags: [a]\n---\n# Talks\n\nBy Jane Doe\n\nText with a [link](https://a.example).',
    ),
    { fileName: 'talks.md' },
  )
  expect(outcome).toMatchObject({
    kind: 'article',
    draft: {
      title: 'Talks',
      tags: ['a'],
      authors: ['Jane Doe'],
      text: 'Text with a link.',
      mediaType: 'text/markdown',
      links: [{ start: 12, end: 16 }],
    },
  })
})

test.each([
  ['utf-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8('Café society')], 'Café society', 'utf-8'],
  [
    'utf-16le',
    [0xff, 0xfe, ...Array.from('Café society').flatMap((letter) => [letter.charCodeAt(0), 0])],
    'Café society',
    'utf-16le',
  ],
  [
    'windows-1252',
    Array.from('Caf\u00e9 society').map((letter) => letter.charCodeAt(0)),
    'Café society',
    'windows-1252',
  ],
  ['cut utf-8', [...utf8('Café society é')].slice(0, -1), 'Café society \ufffd', 'utf-8'],
])('%s', async (_, bytes, text, charset) => {
  const outcome = await read(Uint8Array.from(bytes))
  expect(outcome).toMatchObject({ kind: 'article', draft: { text, charset } })
  const isSure = charset !== 'windows-1252' && !text.includes('\ufffd')
  expect(outcome.kind === 'article' && outcome.draft.warnings.length === 0).toBe(isSure)
})

const savedPage = `<!DOCTYPE html><html><head><title>Talks</title></head><body><p>Text of the talks.</p></body></html>`
const inUtf16 = Uint8Array.from([
  0xff,
  0xfe,
  ...Array.from(savedPage, (letter) => [letter.charCodeAt(0), 0]).flat(),
])

test.each([
  ['talks.md', utf8(savedPage)],
  ['talks.txt', utf8(`<!-- saved from url=(0019)https://a.example --><!-- by a browser -->\n${savedPage}`)],
  ['talks', utf8(`<?xml version="1.0"?>\n<!-- saved -->\n${savedPage}`)],
  ['talks.bin', inUtf16],
])('a page is one by its beginning, though it is called %s', async (fileName, bytes) => {
  const outcome = await readIncoming(bytes, { ...pasted, fileName }, null)
  expect(outcome).toMatchObject({
    kind: 'article',
    draft: { mediaType: 'text/html', text: 'Text of the talks.' },
  })
})

test.each(['<!-- ', '<!-- a --> A word of <html>', 'Of <html> it tells.'])(
  'words that begin with %j are none',
  async (start) => {
    const outcome = await read(utf8(`${start} and words behind it.`))
    expect(outcome).toMatchObject({ kind: 'article', draft: { mediaType: 'text/plain' } })
  },
)

test.each([
  ['nothing', new Uint8Array(), 'empty', 'What was pasted is empty. Nothing was saved. Copy'],
  [
    '20 MB of text',
    new Uint8Array(20_000_000).fill(0x61),
    'too-large',
    'has 20 MB; Cuttings takes up to 10 MB',
  ],
  ['white space', utf8(' \n\t\u00a0'), 'no-text', 'has no words in it'],
  ['dots', utf8('... --- ...'), 'no-text', 'has no words in it'],
  ['an address alone', utf8('https://example.org/a'), 'no-text', 'Clip from a link'],
  ['a broken PDF', utf8('%PDF-1.7\nstuff'), 'unreadable', 'is a damaged PDF'],
  ['a PDF of a scan', makePdf([[]]), 'no-text', 'without a text layer'],
  ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'binary', 'a picture (PNG)'],
  ['a Word document', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'binary', 'a document of Word'],
  ['a NUL in text', utf8('some text\0 and more'), 'binary', 'is no text'],
  ['all bytes', Uint8Array.from({ length: 4096 }, (_, i) => i % 256), 'binary', 'is no text'],
])('%s is refused in plain words', async (_, bytes, reason, words) => {
  const outcome = await read(bytes)
  expect(outcome).toMatchObject({ kind: 'problem', reason })
  expect(outcome.kind === 'problem' && outcome.message).toContain(words)
})

test('of a file the message says that it is untouched', async () => {
  const outcome = await read(utf8('GIF89a\0\0'), { fileName: 'report.txt' })
  expect(outcome).toMatchObject({
    message: expect.stringMatching(
      /^“report.txt” looks like a picture \(GIF\); Cuttings reads .txt.*Nothing was saved, and the file is untouched\./,
    ) as unknown,
  })
})

test('any bytes are read or refused, and what is read is canonical and never empty', async () => {
  const anyBytes = fc.oneof(fc.uint8Array(), fc.string({ unit: 'binary' }).map(utf8), fc.string().map(utf8))
  await fc.assert(
    fc.asyncProperty(anyBytes, fc.constantFrom('a.md', 'a.txt', ''), async (bytes, fileName) => {
      const head = new TextDecoder().decode(bytes)
      fc.pre(!head.includes('<html'))
      const outcome = await read(bytes, { fileName })
      if (outcome.kind === 'problem') return
      const { text, blocks } = outcome.draft
      expect(text).not.toBe('')
      expect(text).toBe(canonicalText(text))
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text)
      expect(outcome.draft.title).not.toBe('')
    }),
    { numRuns: 200, examples: [[utf8('. 0'), 'a.md']] },
  )
})

test('JSON that is broken is refused with the line where it goes wrong', async () => {
  const outcomes = await Promise.all(
    ['{"a":\nNaN}', '['.repeat(100_000)].map((text) => read(utf8(text), { fileName: 'a.json' })),
  )
  expect(outcomes).toEqual([
    {
      kind: 'problem',
      reason: 'unreadable',
      message: expect.stringContaining('“a.json” is no valid JSON: it goes wrong in line 2') as string,
    },
    {
      kind: 'problem',
      reason: 'unreadable',
      message: expect.stringContaining('is nested deeper than 500 levels') as string,
    },
  ])
})

test('what is attached to a mail is told', async () => {
  const attached = (header: string) => ['--b', 'Content-Type: application/pdf', header, '', 'x']
  const mail = [
    'From: desk@post.example',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'The harbour was closed.',
    ...attached('Content-Disposition: attachment; filename="=?utf-8?Q?caf=C3=A9=2Epdf?="'),
    ...attached('Content-Disposition: attachment'),
    '--b--',
  ].join('\r\n')
  const outcome = await readIncoming(utf8(mail), { ...pasted, fileName: 'a.eml' }, null)
  expect(outcome.kind === 'article' && outcome.draft.warnings).toEqual([
    expect.stringContaining('(“café.pdf”, one without a name) stays in the original'),
  ])
})

test('the first cell of a Word document that begins with a table stays in its text', async () => {
  const cells = ['Port', 'Ships', 'Hamburg', '7'].map(
    (words) => `<w:tc><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`,
  )
  const body = `<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl>`
  const bytes = zipPackage([['word/document.xml', utf8(`<w:document><w:body>${body}</w:body></w:document>`)]])
  expect(await read(bytes, { fileName: 'ports.docx' })).toMatchObject({
    kind: 'article',
    draft: { title: 'Port', text: 'Port\n\nShips\n\nHamburg\n\n7' },
  })
})
