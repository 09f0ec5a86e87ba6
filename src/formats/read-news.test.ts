import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNews } from './read-news'

test.each([
  [
    '1.x',
    {
      uri: 'https://wire.example/1',
      headline: 'Harbour closed',
      byline: 'By Jane Doe and Ann Poe',
      versioncreated: '2013-07-09T10:37:00Z',
      body_text: 'The harbour was closed.',
      subject: [{ name: 'weather' }],
    },
    'text/plain',
  ],
  [
    '2.x',
    {
      uri: 'https://wire.example/1',
      headlines: [{ value: 'Harbour closed' }],
      byline: 'Jane Doe; Ann Poe',
      versioncreated: '2013-07-09T10:37:00Z',
      bodies: [{ contenttype: 'text/html', value: '<p>The harbour was closed.</p>' }],
      subjects: [{ name: 'weather' }],
    },
    'text/html',
  ],
  [
    '3.x',
    {
      uri: 'https://wire.example/1',
      headlines: [{ value: 'Harbour closed' }],
      by: [{ name: 'Jane Doe' }, { name: 'Ann Poe' }],
      versionCreated: '2013-07-09T10:37:00Z',
      bodies: [{ contentType: 'text/html', value: '<p>The harbour was closed.</p>' }],
      subjects: [{ name: 'weather' }],
    },
    'text/html',
  ],
] as const)('ninjs %s', (_, item, partType) => {
  expect(readNews(JSON.stringify(item))).toMatchObject({
    mediaType: 'application/json',
    partType,
    text: expect.stringContaining('The harbour was closed.') as unknown,
    fields: {
      title: 'Harbour closed',
      authors: ['Jane Doe', 'Ann Poe'],
      published: '2013-07-09',
      url: 'https://wire.example/1',
      tags: ['weather'],
    },
  })
})

const item = (title: string, content: string) =>
  `<newsItem xml:lang="en"><itemMeta><provider qcode="x:y"><name>Example Wire</name></provider><versionCreated>2024-10-29T16:30:11+01:00</versionCreated></itemMeta><contentMeta><contentCreated>2024-10-28</contentCreated><headline>${title}</headline><by>By Jane Doe</by><language tag="en-GB"/><subject><name>flood</name></subject></contentMeta><contentSet>${content}</contentSet></newsItem>`
const nitf =
  '<inlineXML><nitf><head><title>x</title></head><body><body.head><byline>By X</byline></body.head><body.content><hl2>The storm</hl2><p>The <em>harbour</em> was closed.</p></body.content></body></nitf></inlineXML>'

test('NewsML-G2, with its text as NITF or plain', () => {
  expect(readNews(`<?xml version="1.0"?>${item('Harbour closed', nitf)}`)).toMatchObject({
    mediaType: 'application/xml',
    partType: 'text/html',
    text: '<h2>The storm</h2><p>The <em>harbour</em> was closed.</p>',
    fields: {
      title: 'Harbour closed',
      source: 'Example Wire',
      authors: ['Jane Doe'],
      published: '2024-10-28',
      language: 'en-GB',
      tags: ['flood'],
    },
    warnings: [],
  })
  expect(readNews(item('B', '<inlineData contenttype="text/plain">Words.</inlineData>'))).toMatchObject({
    partType: 'text/plain',
    text: 'Words.',
  })
})

test('of a message with several items the first is read, and it is told', () => {
  const message = `<newsMessage><itemSet>${item('A', nitf)}${item('B', nitf)}</itemSet></newsMessage>`
  expect(readNews(message)).toMatchObject({
    fields: { title: 'A' },
    warnings: [expect.stringContaining('2 news items')],
  })
})

test.each(['{"uri":"a"}', '{"uri":', '[1]', '{"a":1}', '<rss/>', 'words', '<newsItem/>'])(
  '%s is none',
  (text) => {
    expect(readNews(text)).toBeNull()
  },
)

test('law: no text makes it throw', () => {
  const whole = JSON.stringify({
    uri: 'a',
    headline: 1,
    bodies: [{ value: 'x', contenttype: {} }],
    by: 7,
    subjects: [null, []],
  })
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json().map((json) => `{"uri":"x","headlines":${json},"body_text":"w","bodies":${json}}`),
        fc.nat(whole.length).map((length) => whole.slice(0, length)),
        fc.nat(900).map((length) => item('A', nitf).slice(0, length)),
      ),
      (text) => {
        const read = readNews(text)
        expect(read === null || read.text.length > 0).toBe(true)
      },
    ),
    { numRuns: 500 },
  )
})
