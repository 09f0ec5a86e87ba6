import { benchRecords } from './bench-records.mjs'
import { seededRandom } from './seeded-random.mjs'
import { writeRecords } from './write-records.mjs'

const fillers =
  'the committee of regional delegates met again on the plan for public money while residents asked for a clear answer about costs and dates and who would carry the risk if the work took longer than expected'.split(
    ' ',
  )
const colours = ['yellow', 'green', 'blue', 'pink', 'orange']
const types = ['person', 'organisation', 'place', 'event']

/**
 * One long article twice, bare and with marks that a person made: highlights, comments, mentions and quotes,
 * which overlap, nest and cross paragraphs. Its words name nobody, so that the machine adds next to nothing.
 *
 * @param {import('@playwright/test').Page} page of the app, with an open archive
 * @param {{ marks: number, paragraphs: number, seed: number }} size
 */
export async function seedMarkedArticle(page, { marks, paragraphs, seed }) {
  const random = seededRandom(seed)
  const text = articleOf(paragraphs, random)
  const bare = recordsOf('bare', text, [])
  const marked = recordsOf('marked', text, marksOf(text, marks, random))
  await page.evaluate(writeRecords, JSON.stringify([bare, marked]))
}

function articleOf(paragraphs, random) {
  const sentence = () => {
    const from = Math.floor(random() * (fillers.length - 16))
    const words = fillers.slice(from, from + 8 + Math.floor(random() * 8)).join(' ')
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
  }
  const paragraph = () => Array.from({ length: 3 + Math.floor(random() * 4) }, sentence).join(' ')
  return Array.from({ length: paragraphs }, paragraph).join('\n\n')
}

function marksOf(text, count, random) {
  const edge = (offset) => text.indexOf(' ', offset)
  return Array.from({ length: count }, (_, number) => {
    const start = edge(Math.floor(random() * (text.length - 600))) + 1
    // A tenth of them is long enough to reach into other paragraphs and over other marks.
    const end = edge(start + (random() < 0.1 ? 300 : 5) + Math.floor(random() * 60))
    const kind =
      number % 10 < 5 ? 'entity' : number % 10 < 8 ? 'highlight' : number % 10 < 9 ? 'comment' : 'quote'
    return { kind, start, end, number }
  })
}

function annotationOf({ kind, start, end, number }, itemId, textId, text) {
  const own = {
    highlight: { colour: colours[number % colours.length] },
    comment: {},
    entity: { type: types[number % types.length], name: `Name ${String(number % 40)}`, entityId: null },
    quote: {
      quoteKind: 'direct',
      speaker: { name: `Speaker ${String(number % 20)}`, entityId: null },
      cue: '',
    },
  }
  return {
    id: `${itemId}-${String(number)}`,
    itemId,
    kind,
    anchors: [
      {
        textId,
        start,
        end,
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - 32), start),
        suffix: text.slice(end, end + 32),
      },
    ],
    decision: 'confirmed',
    comment: kind === 'comment' ? `Comment ${String(number)}` : '',
    tagIds: [],
    created: number,
    modified: number,
    ...own[kind],
  }
}

function recordsOf(name, text, marks) {
  const id = `bench-${name}`
  const details = {
    title: `The ${name} article`,
    source: 'Bench',
    authors: [],
    published: '2025-01-01',
    captured: Date.UTC(2025, 0, 1),
    inbox: 0,
    starred: 0,
    read: 0,
  }
  const annotations = marks.map((mark) => annotationOf(mark, id, `${id}-text`, text))
  return benchRecords(id, text, details, annotations)
}
