import { expect, test } from 'vitest'
import { rowsOf } from '../import/rows-of.fixture'
import { opmlReader } from '../import-opml/read-opml'
import { jsonFeedReader } from './read-json-feed'
import { xmlFeedReader } from './read-xml-feed'

test('RSS 2.0: the whole text before its summary, names of people, tags and the feed’s own name', () => {
  const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Example Times</title><link>https://news.example/</link><language>en-GB</language>
    <item><title>Council &amp;amp; <![CDATA[<b>barrier</b>]]></title><media:title>No</media:title><link>https://news.example/a</link><guid isPermaLink="false">tag:a</guid><pubDate>Tue, 29 Oct 2024 16:30:11 +0100</pubDate><dc:creator><![CDATA[Jane Doe]]></dc:creator><category>City/Hall</category><description>Short.</description><content:encoded><![CDATA[<p>The council voted.</p>]]></content:encoded></item>
    <item><title>By address alone</title><guid>https://news.example/b</guid><author>a@news.example (Ann Poe)</author></item>
    <item><title>None</title><link>javascript:alert(1)</link></item></channel></rss>`
  expect(rowsOf(xmlFeedReader, { 'a.xml': rss })).toEqual([
    {
      place: 'entry 1',
      foreignId: 'tag:a',
      title: 'Council & barrier',
      url: 'https://news.example/a',
      authors: ['Jane Doe'],
      source: 'Example Times',
      published: '2024-10-29',
      language: 'en-GB',
      content: { mediaType: 'text/html', text: '<p>The council voted.</p>' },
      tags: ['City Hall'],
    },
    {
      place: 'entry 2',
      foreignId: 'https://news.example/b',
      title: 'By address alone',
      url: 'https://news.example/b',
      authors: ['Ann Poe'],
      source: 'Example Times',
      language: 'en-GB',
    },
    { bad: 'entry 3', reason: 'has no address' },
  ])
})

test('Atom, with XHTML and an address that is relative', () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://news.example/"><title>Example</title><entry><title type="html">Council &amp;amp; barrier</title><link rel="alternate" href="a"/><id>urn:a</id><published>2024-10-29T16:30:11+01:00</published><author><name>Jane Doe</name></author><content type="xhtml"><div><script>alert(1)</script><p>It <em>voted</em>.</p></div></content></entry></feed>`
  expect(rowsOf(xmlFeedReader, { 'a.xml': atom })).toMatchObject([
    {
      title: 'Council & barrier',
      url: 'https://news.example/a',
      authors: ['Jane Doe'],
      published: '2024-10-29',
      content: { text: '<div><script>alert(1)</script><p>It <em>voted</em>.</p></div>' },
    },
  ])
})

test('entities of a document type are not expanded', () => {
  const bomb =
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l "lol">]><rss><channel><title>T</title><item><title>&l;</title><link>https://a.example/</link></item></channel></rss>'
  expect(rowsOf(xmlFeedReader, { 'a.rss': bomb })).toMatchObject([{ title: '&l;' }])
})

test('JSON Feed', () => {
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Example',
    items: [
      {
        id: '1',
        url: 'https://a.example/1',
        title: 'A',
        content_html: '<p>Words</p>',
        date_published: '2024-10-29T16:30:11Z',
        authors: [{ name: 'Jane Doe' }, 7],
        tags: ['x', 1],
      },
    ],
  }
  expect(rowsOf(jsonFeedReader, { 'a.json': JSON.stringify(json) })).toMatchObject([
    {
      foreignId: '1',
      title: 'A',
      source: 'Example',
      authors: ['Jane Doe'],
      published: '2024-10-29',
      tags: ['x'],
      content: { text: '<p>Words</p>' },
    },
  ])
})

test('OPML: each feed is the link of its site, in its folders; feeds that are none of the web are told', () => {
  const opml =
    '<opml version="2.0"><body><outline text="News/Papers"><outline text="Post" xmlUrl="https://post.example/feed" htmlUrl="https://post.example/"/></outline><outline text="Bare" xmlUrl="https://bare.example/feed"/><outline text="Own" xmlUrl="file:///etc/passwd"/></body></opml>'
  expect(rowsOf(opmlReader, { 'a.opml': opml })).toEqual([
    {
      place: 'feed 1',
      foreignId: 'https://post.example/feed',
      title: 'Post',
      url: 'https://post.example/',
      comment: 'Feed: https://post.example/feed',
      collections: ['News Papers'],
    },
    {
      place: 'feed 2',
      foreignId: 'https://bare.example/feed',
      title: 'Bare',
      url: 'https://bare.example/feed',
      comment: 'Feed: https://bare.example/feed',
    },
    { bad: 'feed 3', reason: expect.stringContaining('none of the web') as unknown },
  ])
})

test('an outline that names no feed is no list of feeds', () => {
  const outline = new TextEncoder().encode(
    '<opml version="2.0"><body><outline text="My plan of xmlUrl"/></body></opml>',
  )
  expect(opmlReader.takes([{ path: 'plan.opml', bytes: outline }])).toEqual([])
})
