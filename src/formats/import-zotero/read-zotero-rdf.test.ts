import { expect, test } from 'vitest'
import { rowsOf } from '../import/rows-of.fixture'
import { zoteroRdfReader } from './read-zotero-rdf'

const rdf = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#"
 xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:link="http://purl.org/rss/1.0/modules/link/">${inside}</rdf:RDF>`

const article = `<bib:Article rdf:about="https://news.example.com/f">
  <z:itemType>newspaperArticle</z:itemType>
  <dcterms:isPartOf><bib:Newspaper><dc:title>The Tide</dc:title></bib:Newspaper></dcterms:isPartOf>
  <bib:authors><rdf:Seq>
    <rdf:li><foaf:Person><foaf:surname>Berg</foaf:surname><foaf:givenName>Ada</foaf:givenName></foaf:Person></rdf:li>
    <rdf:li><foaf:Person><foaf:surname>NTB</foaf:surname></foaf:Person></rdf:li>
  </rdf:Seq></bib:authors>
  <dcterms:isReferencedBy rdf:resource="#item_2"/>
  <link:link rdf:resource="#item_3"/>
  <dc:subject>sea</dc:subject><dc:subject><z:AutomaticTag><rdf:value>delay</rdf:value></z:AutomaticTag></dc:subject>
  <dc:title>Ferries &amp; tides</dc:title><dcterms:abstract>About ferries.</dcterms:abstract>
  <dc:date>2024-10</dc:date><z:language>no</z:language>
  <dc:identifier><dcterms:URI><rdf:value>https://news.example.com/f?id=1</rdf:value></dcterms:URI></dc:identifier>
  <dcterms:dateSubmitted>2024-10-30 09:00:00</dcterms:dateSubmitted>
</bib:Article>
<bib:Memo rdf:about="#item_2"><rdf:value>&lt;p&gt;Ask &lt;b&gt;why&lt;/b&gt;&lt;/p&gt;</rdf:value></bib:Memo>
<z:Attachment rdf:about="#item_3"><z:itemType>attachment</z:itemType>
  <rdf:resource rdf:resource="files/3/f.html"/><dc:title>Snapshot</dc:title><link:type>text/html</link:type></z:Attachment>
<bib:Memo rdf:about="#item_9"><rdf:value>&lt;p&gt;By itself&lt;/p&gt;</rdf:value></bib:Memo>
<z:Collection rdf:about="#collection_1"><dc:title>Norway</dc:title><dcterms:hasPart rdf:resource="#collection_2"/></z:Collection>
<z:Collection rdf:about="#collection_2"><dc:title>Coast</dc:title><dcterms:hasPart rdf:resource="https://news.example.com/f"/></z:Collection>`

test('an item with its notes, snapshot and collections, and a note by itself', () => {
  const files = { 'My/My.rdf': rdf(article), 'My/files/3/f.html': '<p>The ferry was late.</p>' }
  expect(rowsOf(zoteroRdfReader, files)).toEqual([
    {
      place: 'item 1',
      foreignId: 'https://news.example.com/f',
      title: 'Ferries & tides',
      url: 'https://news.example.com/f?id=1',
      authors: ['Ada Berg', 'NTB'],
      source: 'The Tide',
      published: '2024-10',
      saved: Date.UTC(2024, 9, 30, 9),
      language: 'no',
      content: { mediaType: 'text/html', text: '<p>The ferry was late.</p>' },
      tags: ['sea', 'delay'],
      collections: ['Norway/Coast'],
      comment: 'Ask why\n\nAbout ferries.',
    },
    {
      place: 'item 2',
      foreignId: '#item_9',
      content: { mediaType: 'text/html', text: '<p>By itself</p>' },
    },
  ])
})

test('what is kept of an item is an RDF of its own, with what belongs to it', () => {
  const bytes = new TextEncoder().encode(rdf(article))
  const [row] = [...zoteroRdfReader.read([{ path: 'a.rdf', bytes }])]
  const kept = new TextDecoder().decode(row?.kind === 'record' ? row.record.original.bytes : undefined)
  expect(rowsOf(zoteroRdfReader, { 'b.rdf': kept })).toMatchObject([{ title: 'Ferries & tides' }])
  expect(kept).toContain('files/3/f.html')
})

test('an item without address and title is told; one with a title alone comes in', () => {
  const book =
    '<bib:Book rdf:about="#item_1"><z:itemType>book</z:itemType><dc:title>Tides</dc:title></bib:Book>'
  const blank = '<bib:Book rdf:about="#item_2"><z:itemType>book</z:itemType></bib:Book>'
  expect(rowsOf(zoteroRdfReader, { 'a.rdf': rdf(book + blank) })).toEqual([
    { place: 'item 1', foreignId: '#item_1', title: 'Tides' },
    { bad: 'item 2', reason: 'has neither a title nor an address' },
  ])
})

test('what nests too deep is refused whole', () => {
  expect(rowsOf(zoteroRdfReader, { 'a.rdf': rdf('<dc:x>'.repeat(100_000)) })).toEqual([
    { bad: 'a.rdf', reason: 'is no RDF that can be read' },
  ])
})
