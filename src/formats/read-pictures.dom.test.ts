import { describe, expect, test } from 'vitest'
import { pngHead } from '@/dom/pictures/png-head.fixture'
import { readIncoming } from './read-incoming'

const parseHtml = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const utf8 = (text: string) => new TextEncoder().encode(text)
const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes))
const dataAddress = (bytes: Uint8Array) => `data:image/png;base64,${base64(bytes)}`

const sentence =
  'The minister arrived in Oslo on Monday for talks with her colleagues, and said that she was glad to be there. '
const paragraph = (number: number) => `<p>Paragraph ${String(number)}. ${sentence.repeat(3)}</p>`
const page = (body: string) =>
  `<!doctype html><html><head><title>Talks in Oslo | The Daily Post</title></head><body><header class="site"><img src="/logo.png" alt="The Daily Post"></header><main><article><h1>Talks in Oslo</h1>${body}</article></main><footer><img src="/foot.png"></footer></body></html>`

/** A page saved with its parts, as a browser does (MHTML). */
function mhtml(html: string, parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const address = 'https://post.example/2021/talks'
  const head = `From: <Saved by a browser>\r\nSnapshot-Content-Location: ${address}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="cut"\r\n\r\n`
  const part = (location: string, type: string, bytes: Uint8Array) =>
    `--cut\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\nContent-Location: ${location}\r\n\r\n${base64(bytes)}\r\n`
  const rest = Object.entries(parts).map(([name, bytes]) =>
    part(`https://post.example${name}`, 'image/png', bytes),
  )
  return utf8(`${head}${part(address, 'text/html', utf8(html))}${rest.join('')}--cut--\r\n`)
}

async function draftOf(bytes: Uint8Array, part: Partial<Parameters<typeof readIncoming>[1]> = {}) {
  const hint = { mediaType: '', fileName: 'a.mhtml', charset: '', url: '', pictures: true, ...part }
  const outcome = await readIncoming(bytes, hint, parseHtml)
  if (outcome.kind !== 'article') throw new Error(outcome.message)
  return outcome.draft
}

const shown = async (bytes: Uint8Array, part: Partial<Parameters<typeof readIncoming>[1]> = {}) =>
  ((await draftOf(bytes, part)).pictures ?? []).map(({ bytes: own, sha256: _, mediaType: __, ...rest }) => ({
    ...rest,
    seed: own.at(-1),
  }))

describe('the pictures of a page', () => {
  const html = page(
    `<figure><img src="/lead.png" alt="The minister"><figcaption>The minister. <b>Photo: Agency</b></figcaption></figure>
     ${paragraph(1)}
     <img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" data-src="/lazy.png" alt="Lazy">
     ${paragraph(2)}
     <picture><source srcset="/small.png 480w, /large.png 1200w"><img src="/small.png" alt="Responsive"></picture>
     ${paragraph(3)}
     <div><img src="/placeholder.gif" alt=""><noscript><img src="/noscript.png" alt="For those without"></noscript></div>
     <a href="/other"><img src="/teaser.png"><span>Read this too</span></a>
     <img src="/pixel.png" width="1" height="1">
     ${paragraph(4)}
     <div class="author-box"><img src="/face.png" alt="Jane Doe"></div>`,
  )
  const parts = {
    '/logo.png': pngHead(300, 200, 1),
    '/lead.png': pngHead(1600, 900, 2),
    '/lazy.png': pngHead(800, 600, 3),
    '/small.png': pngHead(480, 300, 4),
    '/large.png': pngHead(1200, 750, 5),
    '/noscript.png': pngHead(640, 480, 6),
    '/teaser.png': pngHead(400, 300, 7),
    '/pixel.png': pngHead(400, 300, 8),
    '/face.png': pngHead(400, 400, 9),
    '/foot.png': pngHead(400, 400, 10),
  }

  test('stand where they stood, with their words, lazy ones and the largest of a set too; others are left out', async () => {
    const { text } = await draftOf(mhtml(html, parts))
    const behind = (number: number) => text.split('\n\n').slice(0, number).join('\n\n').length
    expect(await shown(mhtml(html, parts))).toEqual([
      {
        at: 0,
        alt: 'The minister',
        caption: 'The minister. Photo: Agency',
        width: 1600,
        height: 900,
        seed: 2,
      },
      { at: behind(1), alt: 'Lazy', caption: '', width: 800, height: 600, seed: 3 },
      { at: behind(2), alt: 'Responsive', caption: '', width: 1200, height: 750, seed: 5 },
      { at: behind(3), alt: 'For those without', caption: '', width: 640, height: 480, seed: 6 },
    ])
  })

  test('are no part of the text, and none where they are not wanted', async () => {
    const plain = await draftOf(mhtml(html, parts), { pictures: false })
    expect(plain.pictures).toBeUndefined()
    expect((await draftOf(mhtml(html, parts))).text).toBe(plain.text)
  })

  test('that did not come in, are no pictures or too large are left out', async () => {
    const broken = {
      '/lead.png': utf8('<script>alert(1)</script> is no picture at all, whatever its name says'),
      '/lazy.png': pngHead(20_000, 20_000),
    }
    expect(await shown(mhtml(html, broken))).toEqual([])
  })
})

test('what a page holds within itself, as SingleFile writes it, also by its styles', async () => {
  const html = page(
    `<style>:root{--sf-img-1: url("${dataAddress(pngHead(500, 400, 2))}")}</style>
     ${paragraph(1)}<img src="${dataAddress(pngHead(640, 480, 1))}" alt="One">${paragraph(2)}
     <img src="data:image/svg+xml,%3Csvg%3E%3C/svg%3E" style="background-image: var(--sf-img-1)" alt="Two">${paragraph(3)}`,
  )
  const found = await shown(utf8(html), { fileName: 'a.html' })
  expect(found.map(({ alt, seed }) => [alt, seed])).toEqual([
    ['One', 1],
    ['Two', 2],
  ])
})

test('what came beside a page in its folder, by the names that the page has for it', async () => {
  const own = utf8(page(`${paragraph(1)}<img src="./A%20page_files/1.png?x=1" alt="One">${paragraph(2)}`))
  const picture = pngHead(640, 480, 4)
  const bytes = new Uint8Array([...own, ...picture])
  const beside = [{ name: 'A page_files/1.png', size: picture.length }]
  expect(await shown(bytes, { fileName: 'A page.html', beside })).toMatchObject([{ alt: 'One', seed: 4 }])
})

test('all that a page shows comes with all that it says, each where it stands', async () => {
  const bytes = mhtml(
    page(
      `${paragraph(1)}<img src="/one.png" alt="One">${paragraph(2)}<aside><img src="/beside.png" alt="Beside"><p>Read this</p></aside><div hidden><img src="/hidden.png"></div>`,
    ),
    {
      '/logo.png': pngHead(300, 200, 1),
      '/one.png': pngHead(600, 300, 2),
      '/beside.png': pngHead(600, 300, 3),
      '/hidden.png': pngHead(600, 300, 4),
    },
  )
  const hint = { mediaType: '', fileName: 'a.mhtml', charset: '', url: '', pictures: true, wholePage: true }
  const outcome = await readIncoming(bytes, hint, parseHtml)
  if (outcome.kind !== 'article' || outcome.page === undefined) throw new Error('no page')
  expect(outcome.draft.pictures?.map(({ alt }) => alt)).toEqual(['One'])
  const { text, pictures = [] } = outcome.page
  expect(pictures.map(({ alt, at }) => [alt, text.slice(0, at).split('\n\n').at(-1)?.slice(0, 11)])).toEqual([
    ['The Daily Post', ''],
    ['One', 'Paragraph 1'],
    ['Beside', 'Paragraph 2'],
  ])
})
