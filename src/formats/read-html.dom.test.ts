import { expect, test } from 'vitest'
import { readIncoming } from './read-incoming'

const parseHtml = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const utf8 = (text: string) => new TextEncoder().encode(text)

async function draftOf(html: string | Uint8Array) {
  const bytes = typeof html === 'string' ? utf8(html) : html
  const outcome = await readIncoming(
    bytes,
    { mediaType: 'text/html', fileName: '', charset: '', url: '' },
    parseHtml,
  )
  if (outcome.kind !== 'article') throw new Error(outcome.message)
  return outcome.draft
}

const sentence =
  'The minister arrived in Oslo on Monday for talks with her colleagues, and said that she was glad to be there. '
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, i) => `<p>Paragraph ${i}. ${sentence.repeat(2)}</p>`).join('\n')

const page = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<title>Talks in Oslo end without result | The Daily Post</title>
<link rel="canonical" href="https://post.example/2021/02/17/talks">
<meta property="og:site_name" content="The Daily Post">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
  {"@type":"WebSite","@id":"#site","name":"The Daily Post"},
  {"@type":"Person","@id":"#jane","name":"Jane Doe"},
  {"@type":"NewsArticle","headline":"Talks in Oslo end without result","datePublished":"2021-02-17T08:00:00+01:00",
   "author":{"@id":"#jane"},"publisher":{"@id":"#site"},}]}</script>
<style>p { color: red }</style></head>
<body><header><nav><a href="/">Home</a></nav></header>
<main><article><h1>Talks in Oslo end <em>without</em> result</h1><div class="byline">By Jane Doe</div>
<figure><img src="https://tracker.example/x.png"><figcaption>The minister. Photo: Agency</figcaption></figure>
${paragraphs(3)}
<h2>What next</h2><p>See <a href="/more">the <b>whole</b> story</a> and <a href="javascript:alert(1)">this</a>.${sentence}</p>
<ul><li>One point of the talks</li><li>Another point</li></ul>
<blockquote><p>“We go on,” she said.</p></blockquote>
<p style="display:none">Hidden words</p><script>window.broken = true</script>
<div class="related-links"><p>Related: ${sentence}</p></div>
</article></main><aside><p>${sentence}</p></aside><footer>© Post</footer></body></html>`

test('a page of news', async () => {
  const draft = await draftOf(page)
  expect(draft).toMatchObject({
    title: 'Talks in Oslo end without result',
    source: 'The Daily Post',
    authors: ['Jane Doe'],
    url: 'https://post.example/2021/02/17/talks',
    published: '2021-02-17',
    language: 'en-GB',
    charset: 'utf-8',
    mediaType: 'text/html',
    warnings: [],
  })
  expect(draft.text).toMatch(/^Paragraph 0\. The minister/)
  expect(draft.text).toMatch(/“We go on,” she said\.$/)
  for (const words of ['Hidden', 'Related', 'Photo', 'Home', '©', 'broken'])
    expect(draft.text).not.toContain(words)
  expect(draft.blocks.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
    'list-item',
    'list-item',
    'block-quote',
  ])
  expect(draft.links.map((link) => [draft.text.slice(link.start, link.end), link.href])).toEqual([
    ['the whole story', 'https://post.example/more'],
  ])
})

test('copied HTML with its markers and a header in its text', async () => {
  const draft = await draftOf(
    '<html><body>\r\n<!--StartFragment--><meta charset="utf-8"><p>&nbsp;date 2021-02-17 The minister arrived.</p><p>She said <a href="https://a.example/">nothing</a>.</p><!--EndFragment-->\r\n</body></html>',
  )
  expect(draft).toMatchObject({
    published: '2021-02-17',
    title: 'The minister arrived',
    text: 'The minister arrived.\n\nShe said nothing.',
  })
  expect(draft.links).toEqual([{ start: 32, end: 39, href: 'https://a.example/' }])
})

test('the address that Windows puts before copied HTML', async () => {
  const draft = await draftOf(
    'Version:0.9\r\nStartHTML:1\r\nSourceURL:https://post.example/a\r\n<html><body><!--StartFragment--><p>Words <a href="b">here</a></p><!--EndFragment--></body></html>',
  )
  expect(draft).toMatchObject({
    url: 'https://post.example/a',
    text: 'Words here',
    links: [{ href: 'https://post.example/b' }],
  })
})

test('encodings: declared, lied about, and not said', async () => {
  const russian = '<meta charset="windows-1251"><p>Городской совет</p>'
  const bytes = Uint8Array.from(Array.from(russian), (letter) =>
    letter > '\u0400' ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0),
  )
  expect(await draftOf(bytes)).toMatchObject({
    text: 'Городской совет',
    charset: 'windows-1251',
    warnings: [],
  })
  expect(await draftOf(russian)).toMatchObject({ text: 'Городской совет', charset: 'utf-8' })
  const western = Uint8Array.from(Array.from('<p>\u0093Caf\u00e9\u0094</p>'), (letter) =>
    letter.charCodeAt(0),
  )
  expect(await draftOf(western)).toMatchObject({
    text: '“Café”',
    charset: 'windows-1252',
    warnings: [expect.stringContaining('windows-1252')],
  })
})

test('Japanese in seven bits is read without a declaration', async () => {
  expect(await draftOf('<p>\u001b$B;T5D2q\u001b(B</p>')).toMatchObject({
    text: '市議会',
    charset: 'iso-2022-jp',
  })
})

test('a stray control character is dropped from a page', async () => {
  expect((await draftOf(`<p>be\0fo\u0007re ${sentence}</p>`)).text).toBe(`before ${sentence.trim()}`)
})

test.each([
  [
    'a sidebar in the name of what holds the page',
    '<div class="with-sidebar"><div class="two-column sidebar-layout">',
    '</div></div>',
  ],
  ['a page builder’s widgets', '<div class="elementor-widget">', '</div>'],
  ['a label that is hidden', '<div class="field field-label-hidden">', '</div>'],
  ['a page that script would show', '<div hidden><h1>Talks</h1>', '</div>'],
])('%s does not hide the article', async (_, before, after) => {
  const { text } = await draftOf(
    `<html><head><title>Talks</title></head><body>${before}${paragraphs(4)}${after}<div class="sidebar"><p>Most read</p></div></body></html>`,
  )
  expect(text).toMatch(/^Paragraph 0[^]*Paragraph 3/)
  expect(text).not.toContain('Most read')
})

test('what a page hides behind its paywall is not clipped', async () => {
  const html = `<html><head><title>Talks in Oslo</title></head><body><article><h1>Talks in Oslo</h1><p>Subscribe to read.</p><div hidden>${paragraphs(4)}</div></article></body></html>`
  expect(await draftOf(html)).toMatchObject({ title: 'Talks in Oslo', text: 'Subscribe to read.' })
})

test.each([
  ['a frameset', '<html><frameset><frame src="a.html"></frameset></html>'],
  ['only a script', `<html><head></head><body><script>${'x=1;'.repeat(1000)}</script></body></html>`],
  ['nothing but tags', '<html><body><div></div></body></html>'],
])('%s has no article', async (_, html) => {
  expect(
    await readIncoming(
      utf8(html),
      { mediaType: 'text/html', fileName: 'a.html', charset: '', url: '' },
      parseHtml,
    ),
  ).toMatchObject({
    kind: 'problem',
    reason: 'no-text',
  })
})

test.each([
  ['deep', `${'<div>'.repeat(20_000)}<p>${sentence}</p>`],
  ['unclosed', `${'<b><i>'.repeat(20_000)}${sentence}`],
  ['attributes', `<p ${Array.from({ length: 5000 }, (_, i) => `a${i}=1`).join(' ')}>${sentence}</p>`],
  ['wide', '<p>word</p>'.repeat(100_000)],
])('%s source is read without its tags, and says so', async (_, body) => {
  const draft = await draftOf(`<html><body>${body}</body></html>`)
  expect(draft.text).toMatch(/arrived in Oslo|word/)
  expect(draft.warnings).toEqual([expect.stringContaining('than can be read safely')])
})

test('reading a page runs nothing of it and leaves the app’s document alone', async () => {
  const before = document.documentElement.outerHTML.length
  await draftOf(
    `<html><body onload="window.ran=1"><img src=x onerror="window.ran=1"><svg onload="window.ran=1"></svg><p>${sentence}</p></body></html>`,
  )
  expect('ran' in window).toBe(false)
  expect(document.documentElement.outerHTML.length).toBe(before)
})

test('a page that a browser saved with its parts, and one saved with SingleFile, know their address', async () => {
  const saved = `MIME-Version: 1.0\r\nSnapshot-Content-Location: https://post.example/a/talks\r\nSubject: Talks\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<html><head><title>Talks in Oslo</title></head><body><h1>Talks in Oslo</h1>${paragraphs(3)}<p>See <a href="more">the whole story</a>. ${sentence}</p></body></html>\r\n--b--`
  expect(await draftOf(saved)).toMatchObject({
    title: 'Talks in Oslo',
    url: 'https://post.example/a/talks',
    mediaType: 'multipart/related',
    links: [{ href: 'https://post.example/a/more' }],
  })
  const single = `<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://post.example/b \n saved date: Tue Oct 29 2024 16:30:11 GMT+0100\n--><head><title>Talks</title></head><body>${paragraphs(3)}</body></html>`
  expect(await draftOf(single)).toMatchObject({ url: 'https://post.example/b', published: '' })
})

test('a mail brings its subject, sender and date', async () => {
  const mail = `From: The Morning <news@post.example>\nDate: Tue, 29 Oct 2024 16:30:11 +0100\nSubject: Harbour closed\nMessage-ID: <1@x>\nContent-Type: text/html; charset=utf-8\n\n<html><body>${paragraphs(3)}</body></html>`
  expect(await draftOf(mail)).toMatchObject({
    title: 'Harbour closed',
    source: 'The Morning',
    published: '2024-10-29',
    mediaType: 'message/rfc822',
  })
})
