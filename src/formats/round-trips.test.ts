import fc from 'fast-check'
import { expect, test } from 'vitest'
import { highlightColours } from '@/core/annotation/annotation'
import { cleanCharacters } from '@/core/article/clean-characters'
import { bitingText } from '@/core/excerpt/excerpt.fixture'
import type { Excerpt } from '@/core/excerpt/excerpt'
import type { ExportFormat } from '@/core/export/export-format'
import type { ImportedRecord, ImportFile } from '@/core/import/imported-record'
import { citedWorks, type CitedWork } from './cited-works'
import { joinNotes } from './import/join-notes'
import { recogniseExports } from './read-export'
import { writeExport } from './write-export'
import { readZipFiles } from './zip/read-zip-files'

/** What goes out comes in again. `docs/export.md` says what each format has no place for. */
const settings = { style: 'news', flavour: 'commonmark', includeBom: false } as const
const now = Date.UTC(2026, 0, 2)

// What a format can hold: words with something in them; tags without the marks that part them.
const rough = fc.tuple(bitingText, bitingText).map(([before, after]) => `${before}word${after}`)
const maybeRough = fc.oneof(fc.constant(''), rough)
const tag = fc
  .array(fc.constantFrom('שלום', '😀', '"', "'", '=', '|', '--', '\\', ']]>', '-->', '<b>', '&'), {
    maxLength: 4,
  })
  .map((parts) => `tag${parts.join('')}`)
const author = fc.constantFrom('Jane Doe', 'שרה כהן', 'Łukasz O’Brien', 'Reuters', 'Ludwig van der Rohe')
const time = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2090, 0, 1) })

const citation = fc.record({
  title: rough,
  authors: fc.uniqueArray(author, { maxLength: 3 }),
  source: maybeRough,
  hasAddress: fc.boolean(),
  published: fc.constantFrom('', '2021', '2021-02', '2021-02-17', '2020-12-31'),
  captured: time,
  originalSha256: fc.constantFrom('', 'ab'.repeat(32)),
})
const excerpt = fc.record({
  id: fc.uuid(),
  item: fc.nat(2),
  status: fc.constantFrom('confirmed' as const, 'suggested' as const),
  kind: fc.constantFrom('highlight' as const, 'comment' as const, 'quote' as const),
  quoteKind: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const),
  cue: fc.constantFrom('', 'said', 'told “the” Post'),
  colour: fc.option(fc.constantFrom(...highlightColours)),
  passages: fc.array(fc.record({ exact: rough, prefix: bitingText, suffix: bitingText }), {
    minLength: 1,
    maxLength: 2,
  }),
  speaker: fc.option(rough),
  comment: maybeRough,
  tags: fc.uniqueArray(tag, { maxLength: 3 }),
  made: time,
  changed: time,
})

/** Excerpts of up to three articles, whose titles and addresses differ. */
const excerpts = fc
  .tuple(fc.tuple(citation, citation, citation), fc.array(excerpt, { minLength: 1, maxLength: 5 }))
  .map(([works, given]) =>
    given.map(({ item, passages, quoteKind, cue, speaker, colour, ...fields }): Excerpt => {
      const isQuote = fields.kind === 'quote'
      const { hasAddress, title, ...work } = works[item] ?? works[0]
      return {
        ...fields,
        itemId: `item-${String(item)}`,
        text: passages.map(({ exact }) => exact).join(' … '),
        sentence: '',
        start: 10,
        end: 20,
        speaker: isQuote ? speaker : null,
        quoteKind: isQuote ? quoteKind : null,
        cue: isQuote ? cue : '',
        colour: isQuote ? null : colour,
        passages: passages.map((passage) => ({ ...passage, start: 10, end: 20, startPoint: 10 })),
        citation: {
          ...work,
          title: `${title}${String(item)}`,
          url: hasAddress ? `https://post.example/${String(item)}?a=%22&b=1` : '',
        },
      }
    }),
  )

const all = (): boolean => true

async function filesOf(format: ExportFormat, given: readonly Excerpt[]): Promise<ImportFile[]> {
  const bytes = writeExport(format, { title: 'Sample', text: null, excerpts: given }, settings, now)
  if (format !== 'markdown-folder') return [{ path: 'export', bytes }]
  const zip = await readZipFiles(new Blob([new Uint8Array(bytes)]), { file: 1e6, all: 1e7, files: 100 }, all)
  if (zip.kind !== 'files') throw new Error(zip.kind)
  return zip.files.flatMap((file) => (file.kind === 'file' ? [{ path: file.name, bytes: file.bytes }] : []))
}

async function readBack(format: ExportFormat, given: readonly Excerpt[]): Promise<ImportedRecord[]> {
  const { exports } = recogniseExports(await filesOf(format, given))
  const rows = exports.flatMap(({ reader, files }) => [...reader.read(files)])
  return rows.map((row) => {
    if (row.kind === 'bad') throw new Error(`${row.place} ${row.reason}`)
    return row.record
  })
}

const clean = (text: string): string => cleanCharacters(text).trim()
const line = (text: string): string => clean(text).replace(/\s+/gu, ' ')
const second = (ms: number): number => Math.floor(ms / 1000) * 1000
const day = (ms: number): number => Math.floor(ms / 86_400_000) * 86_400_000
const tagsOf = (work: CitedWork): string[] => [...new Set(work.excerpts.flatMap(({ tags }) => tags))]
const isOnTheWeb = ({ citation: { url } }: CitedWork): boolean => url !== ''
const spoken = ({ speaker }: Excerpt): string => (speaker === null ? '' : `Speaker: ${speaker}`)
const suggested = ({ status }: Pick<Excerpt, 'status'>): string =>
  status === 'suggested' ? '(suggested, not confirmed)' : ''
const filled = (...parts: string[]): string[] => parts.filter((part) => part !== '')
const details = ({ citation: { title, url, authors, source, published } }: CitedWork) => ({
  title: line(title),
  url,
  authors,
  source: line(source),
  published,
})

/** A highlight for each stretch of a split quote, as the annotations have it. */
function stretches(one: Excerpt, comment: (index: number) => string, colour: Excerpt['colour']) {
  return one.passages.map(({ exact, prefix, suffix }, index) => ({
    quote: clean(exact),
    prefix,
    suffix,
    comment: comment(index),
    tags: one.tags,
    colour,
    made: one.made,
  }))
}

/** The mark itself, whole: a split quote is one. */
function wholeMark({ kind, speaker, quoteKind, cue, colour, comment, tags, ...one }: Excerpt) {
  const [first, ...more] = one.passages.map(({ exact, prefix, suffix }) => ({ quote: exact, prefix, suffix }))
  return {
    ...{ quote: clean(first?.quote ?? ''), prefix: first?.prefix, suffix: first?.suffix },
    ...(more.length === 0 ? {} : { more }),
    as:
      kind === 'quote'
        ? { kind, quoteKind, cue, speaker: speaker === null ? null : line(speaker) }
        : { kind },
    ...{ colour, tags, made: one.made },
    ...(one.changed === one.made ? {} : { changed: one.changed }),
    comment: clean(joinNotes(comment, suggested(one))),
  }
}

/** What must be in the records that come back, for the works that the format has a place for. */
type Held = Readonly<{ keeps: (work: CitedWork) => boolean; record: (work: CitedWork) => object }>

/** All that there is. */
const whole: Held = {
  keeps: all,
  record: (work) => ({
    ...details(work),
    saved: work.citation.captured,
    highlights: work.excerpts.map(wholeMark),
  }),
}

const laws: Partial<Record<ExportFormat, Held>> = {
  json: whole,
  ndjson: whole,
  'web-annotation': whole,
  hypothesis: {
    keeps: all,
    record: (work) => ({
      title: line(work.citation.title),
      url: work.citation.url,
      highlights: work.excerpts.flatMap((one) => {
        const note = clean(filled(spoken(one), suggested(one), one.comment).join('\n\n'))
        return stretches(one, (index) => (index === 0 ? note : ''), null)
      }),
    }),
  },
  readwise: {
    keeps: all,
    record: ({ citation: { title, url, authors, captured }, excerpts: own }) => ({
      title: line(title),
      url,
      ...(authors.length === 0 ? {} : { authors }),
      highlights: own.map((one) => ({
        quote: clean(one.text),
        comment: clean(filled(spoken(one), one.comment).join('\n')),
        tags: one.tags,
        made: second(captured),
      })),
    }),
  },
  ris: {
    keeps: all,
    record: (work) => ({
      ...details(work),
      saved: isOnTheWeb(work) ? day(work.citation.captured) : null,
      tags: tagsOf(work),
      comment: joinNotes(
        ...work.excerpts.map((one) => {
          const words = one.speaker === null ? one.text : `${one.speaker}: ${one.text}`
          return line([words, suggested(one), one.comment === '' ? '' : `– ${one.comment}`].join(' '))
        }),
      ),
    }),
  },
  'csl-json': {
    keeps: all,
    record: (work) => ({
      ...details(work),
      saved: isOnTheWeb(work) ? day(work.citation.captured) + 43_200_000 : null,
      tags: tagsOf(work),
    }),
  },
  bookmarks: {
    keeps: isOnTheWeb,
    record: (work) => ({
      title: line(work.citation.title),
      url: work.citation.url,
      saved: second(work.citation.captured),
      tags: tagsOf(work),
      collections: ['Sample'],
      comment: line(filled(work.citation.authors.join(', '), work.citation.source).join(', ')),
    }),
  },
  'markdown-folder': {
    keeps: isOnTheWeb,
    record: (work) => ({ ...details(work), saved: work.citation.captured, tags: tagsOf(work) }),
  },
}

const named = Object.entries(laws) as [ExportFormat, Held][]

test.each(named)('%s: what it has a place for comes in again as it went out', async (format, law) => {
  await fc.assert(
    fc.asyncProperty(excerpts, async (given) => {
      const kept = citedWorks(given).filter(law.keeps)
      // A list of works of which nothing but the title is known looks like no tool's.
      fc.pre(
        format !== 'csl-json' || kept.some(({ citation: { source, url } }) => source !== '' || url !== ''),
      )
      const records = await readBack(format, given)
      const byTitle = new Map(records.map((record) => [record.title, record]))
      expect(records).toHaveLength(kept.length)
      for (const work of kept) expect(byTitle.get(line(work.citation.title))).toMatchObject(law.record(work))
    }),
    { numRuns: 40 },
  )
})
