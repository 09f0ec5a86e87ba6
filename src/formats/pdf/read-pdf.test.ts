import fc from 'fast-check'
import { expect, test } from 'vitest'
import { column, makePdf } from './make-pdf.fixture'
import { readPdf } from './read-pdf'

async function draftOf(bytes: Uint8Array) {
  const read = await readPdf(bytes)
  if (read.kind !== 'article') throw new Error(read.kind)
  return read.draft
}

const body = [
  'The harbour was closed on Monday after a storm had taken the eastern',
  'pier, the mayor said. Nobody was hurt, but the ferries will stay in the in-',
  'ner basin until the wreck is raised. The well-known light-',
  'house was not hit.',
]
const next = ['The works will begin in March and are to be finished before the', 'summer, she said.']
const running = (page: number) => [
  { text: 'THE DAILY POST', x: 72, y: 812, size: 9 },
  { text: `Page ${String(page)} of 3`, x: 280, y: 24, size: 9 },
]

test('lines become paragraphs, also over a hyphen and over a page; heads and numbers of pages go', async () => {
  const pages = [
    [
      ...running(1),
      { text: 'Harbour closed after storm', x: 72, y: 760, size: 22 },
      ...column(body, 720),
      ...column(next.slice(0, 1), 655),
    ],
    [
      ...running(2),
      ...column(next.slice(1), 760),
      ...column(['A second paragraph follows here, and a lighthouse.'], 720),
    ],
    [...running(3), ...column(['The last page has a line too.'], 760)],
  ]
  const draft = await draftOf(makePdf(pages))
  expect(draft.title).toBe('Harbour closed after storm')
  expect(draft.text.split('\n\n')).toEqual([
    'The harbour was closed on Monday after a storm had taken the eastern pier, the mayor said. Nobody was hurt, but the ferries will stay in the inner basin until the wreck is raised. The well-known lighthouse was not hit.',
    'The works will begin in March and are to be finished before the summer, she said.',
    'A second paragraph follows here, and a lighthouse.',
    'The last page has a line too.',
  ])
  expect(draft).toMatchObject({ mediaType: 'application/pdf', charset: '', warnings: [] })
})

test('first lines that are set in begin paragraphs where no blank does', async () => {
  const lines = column([...body, ...next], 720).map((line, at) => (at === 4 ? { ...line, x: 90 } : line))
  const { text } = await draftOf(makePdf([lines]))
  expect(text.split('\n\n')).toHaveLength(2)
  expect(text).toMatch(/not hit\.\n\nThe works/)
})

test('two columns are read one after the other', async () => {
  const left = column(['The left column says what', 'was said on Monday by the'], 720)
  const right = column(['mayor of the town, who', 'was glad to be there.'], 720, 320)
  expect((await draftOf(makePdf([[...left, ...right]]))).text).toBe(
    'The left column says what was said on Monday by the mayor of the town, who was glad to be there.',
  )
})

test('what the file says of itself is taken with where it was found; names of files and log-ins are not', async () => {
  const lines = column(body, 720)
  const told = await draftOf(
    makePdf([lines], {
      Title: 'Harbour closed',
      Author: 'Jane Doe',
      CreationDate: "D:20210217093000+01'00'",
    }),
  )
  expect(told).toMatchObject({ title: 'Harbour closed', authors: ['Jane Doe'], published: '2021-02-17' })
  expect(told.clues.map(({ field, from }) => `${field}: ${from}`)).toEqual([
    'title: the file’s properties',
    'authors: the file’s properties',
    'published: when the file was made',
  ])
  const junk = await draftOf(makePdf([lines], { Title: 'Microsoft Word - final2.docx', Author: 'jdoe' }))
  expect(junk.authors).toEqual([])
  expect(junk.title).toMatch(/^The harbour was closed/)
})

test('the address that a browser prints at the edge is the address', async () => {
  const edge = { text: 'https://post.example/harbour 1/1', x: 30, y: 20, size: 8 }
  const draft = await draftOf(makePdf([[edge, ...column(body, 720)]]))
  expect(draft.url).toBe('https://post.example/harbour')
  expect(draft.text).not.toContain('https')
})

test('without a text layer, or broken', async () => {
  expect(await readPdf(makePdf([[]]))).toEqual({ kind: 'no-text' })
  expect(await readPdf(new TextEncoder().encode('%PDF-1.4\nnothing'))).toEqual({ kind: 'broken' })
})

test('with a password', async () => {
  const locked = makePdf(
    [column(body, 720)],
    {},
    `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> /P -4 >> /ID [<00> <00>]`,
  )
  expect(await readPdf(locked)).toEqual({ kind: 'locked' })
})

test('law: no bytes make it throw', async () => {
  const whole = makePdf([column(body, 720), column(next, 720)], { Title: 'A title of it' })
  await fc.assert(
    fc.asyncProperty(
      fc.nat(whole.length),
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }),
      async (length, damage) => {
        const bytes = whole.slice()
        for (const [at, value] of damage) bytes[at] = value
        const { kind } = await readPdf(bytes.subarray(0, length))
        expect(['article', 'broken', 'locked', 'no-text']).toContain(kind)
      },
    ),
    { numRuns: 60 },
  )
})

test('it says after each page how far it is', async () => {
  const told: string[] = []
  await readPdf(makePdf([column(body, 720), column(next, 720)]), ({ done, total }) => {
    told.push(`${String(done)} of ${String(total)}`)
    return Promise.resolve()
  })
  expect(told).toEqual(['1 of 2', '2 of 2'])
})
