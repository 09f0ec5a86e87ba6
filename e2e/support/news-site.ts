import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { makePng } from './make-png'

/** A news site that a test runs itself, under a name of the public web and under its own address. */
export interface NewsSite {
  /** `http://news.example:port`. */
  readonly origin: string
  /** The same server as a part of this machine. */
  readonly privateOrigin: string
  /** A page of it under another name or address. */
  readonly under: (name: string, path: string) => string
  readonly hosts: readonly string[]
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[]
  /** Cookies that came with requests. */
  readonly cookies: readonly string[]
  /** Bytes of the endless page that were taken from it. */
  readonly sent: () => number
  /** What the page `/story` says from now on. */
  readonly rewrite: (words: string) => void
  readonly close: () => Promise<void>
}

/** A host of the public web that a test may have answered by this computer. */
export const changedHost = '93.184.216.34'

const sentence =
  'The harbour was closed on Monday, the mayor said, after a storm had taken the eastern pier. '
const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

const paragraphs = (words = sentence) => `<p>${words.repeat(2)}</p>`.repeat(5)

function article(title: string, more = '', words = sentence): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
    <body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${paragraphs(words)}${more}</article></body></html>`
}

const observed = `<img id="later" data-src="/observed.gif" width="10" height="10"><script>
  new IntersectionObserver((seen) => { for (const one of seen) if (one.isIntersecting && !one.target.src)
    one.target.src = one.target.dataset.src }).observe(document.getElementById('later'))</script>`

export async function openNewsSite(): Promise<NewsSite> {
  const asked: string[] = []
  const cookies: string[] = []
  let sent = 0
  let story = sentence
  const routes = { ...articles(() => story), ...tricks(() => port) }
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', 'http://any.invalid')
    asked.push(url.pathname + url.search)
    if (request.headers.cookie !== undefined) cookies.push(request.headers.cookie)
    if (url.pathname === '/huge') pour(response, (bytes) => (sent += bytes))
    else if (url.pathname === '/members') members(request, response)
    else if (url.pathname in routes) routes[url.pathname]?.(response)
    else response.writeHead(404).end()
  }
  const server = createServer(answer)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const hosts = ['news.example', '127.0.0.1', 'localhost'].map((name) => `${name}:${String(port)}`)
  return {
    origin: `http://news.example:${String(port)}`,
    privateOrigin: `http://127.0.0.1:${String(port)}`,
    under: (name, path) => `http://${name}:${String(port)}${path}`,
    hosts,
    asked,
    cookies,
    sent: () => sent,
    rewrite: (words) => {
      story = words
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

type Routes = Readonly<Record<string, (response: ServerResponse) => void>>

const page = (response: ServerResponse, html: string, status = 200) =>
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'x-press': 'rotary' }).end(html)
const go = (response: ServerResponse, location: string) => response.writeHead(302, { location }).end()
const picture = (response: ServerResponse) =>
  response.writeHead(200, { 'content-type': 'image/gif' }).end(pixel)

const png = (response: ServerResponse, width: number, height: number, colour: [number, number, number]) =>
  response.writeHead(200, { 'content-type': 'image/png' }).end(makePng(width, height, colour))

/** Its bytes come one part a second, longer than a page is waited for that is silent. */
function dribble(response: ServerResponse, parts: number): void {
  const bytes = makePng(1200, 900, [90, 40, 120])
  const part = Math.ceil(bytes.length / parts)
  let at = 0
  response.writeHead(200, { 'content-type': 'image/png', 'content-length': bytes.length })
  const send = (): void => {
    response.write(bytes.subarray(at, at + part))
    at += part
    if (at >= bytes.length) response.end()
    else setTimeout(send, 1000)
  }
  send()
}

/** Pictures as news sites have them: in figures, in sets, loaded late by script, and beside the article. */
function gallery(banner: string): string {
  const late = `<img alt="The boats" data-src="/late.png" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" id="late"><script>
    new IntersectionObserver((seen) => { for (const one of seen) if (one.isIntersecting) one.target.src = one.target.dataset.src })
    .observe(document.getElementById('late'))</script>`
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The harbour in pictures</title></head><body>
    <header class="masthead"><img class="logo" src="/teaser.png" alt="The Press"></header>${banner}
    <article><h1>The harbour in pictures</h1>
    <figure><img src="/lead.png" alt="The harbour from the east"><figcaption>The harbour on Monday. Photo: Jane Doe</figcaption></figure>
    <p>First paragraph. ${sentence.repeat(3)}</p>
    <picture><source srcset="/small.png 480w, /large.png 1200w" sizes="100vw"><img src="/small.png" alt="The pier" width="1200"></picture>
    <p>Second paragraph. ${sentence.repeat(3)}</p>${late}
    <p>Third paragraph. ${sentence.repeat(3)}</p>
    <figure><img src="/tall.png" alt="The lighthouse" loading="lazy"></figure>
    <p>Fourth paragraph. ${sentence.repeat(3)}</p>
    <div class="related"><a href="/story"><img src="/teaser.png"><h3>Read this too</h3></a></div></article></body></html>`
}

function articles(story: () => string): Routes {
  const far = '<div style="height:9000px"></div><img loading="lazy" src="/lazy.gif" width="10" height="10">'
  const banner =
    '<div role="dialog" style="position:fixed;inset:0;background:#fff">We value your privacy. Accept all cookies to go on reading.</div>'
  return {
    '/harbour': (response) => page(response, article('Harbour closed', far + observed)),
    '/story': (response) => page(response, article('The story goes on', '', story())),
    '/gallery': (response) => page(response, gallery(banner)),
    '/slow-picture': (response) =>
      page(
        response,
        article('Slowly it comes', `${far}<img src="/slow.png" alt="The storm" loading="lazy">`),
      ),
    '/slow.png': (response) => {
      dribble(response, 9)
    },
    '/lead.png': (response) => png(response, 1600, 700, [40, 90, 160]),
    '/large.png': (response) => png(response, 1200, 800, [160, 60, 40]),
    '/small.png': (response) => png(response, 480, 320, [160, 60, 40]),
    '/late.png': (response) => png(response, 640, 480, [40, 130, 60]),
    '/tall.png': (response) => png(response, 2000, 3000, [120, 100, 40]),
    '/teaser.png': (response) => png(response, 400, 300, [10, 10, 10]),
    '/lazy.gif': picture,
    '/observed.gif': picture,
    '/moved': (response) => go(response, '/js-moved'),
    '/js-moved': (response) =>
      page(response, '<title>Moved</title><script>location.replace("/harbour?utm_source=mail")</script>'),
    '/wall': (response) => page(response, article('Behind the wall', banner)),
    '/consent': (response) => {
      response.setHeader('set-cookie', 'seen=1; Max-Age=3600; Path=/')
      page(response, '<title>Consent</title><h1>Before you go on</h1><p>Please accept all our partners.</p>')
    },
  }
}

/** An article for those who have logged in; the others get the form for it. */
function members({ headers, method }: IncomingMessage, response: ServerResponse): void {
  if (method === 'POST')
    response
      .writeHead(302, { location: '/members', 'set-cookie': 'member=yes; Max-Age=3600; Path=/; HttpOnly' })
      .end()
  else if (headers.cookie?.includes('member=yes') === true)
    page(
      response,
      article(
        'For members alone',
        '<p><a href="/file">A file</a> <a href="/harbour" target="_blank">More</a></p>',
      ),
    )
  else
    page(
      response,
      '<title>Log in</title><form method="post"><label>Name <input name="name"></label><button>Log in</button></form>',
    )
}

function tricks(port: () => number): Routes {
  const own = (path: string, name = '127.0.0.1') => `http://${name}:${String(port())}${path}`
  return {
    '/gone': (response) => page(response, article('Not here'), 404),
    '/stalled': () => undefined,
    '/file': (response) =>
      response
        .writeHead(200, { 'content-type': 'application/zip', 'content-disposition': 'attachment' })
        .end('PK'),
    '/popups': (response) =>
      page(
        response,
        article(
          'Pop-ups everywhere',
          '<script>window.open("/harbour");alert("Subscribe");Notification.requestPermission();navigator.geolocation.getCurrentPosition(() => 0)</script>',
        ),
      ),
    '/leaves': (response) => go(response, 'ftp://files.example/page'),
    '/to-private': (response) => go(response, own('/harbour')),
    // Its frame is of another site, by a name that may have another address by then.
    '/frames': (response) =>
      page(
        response,
        article('A page with a frame', `<iframe src="${own('/harbour', changedHost)}"></iframe>`),
      ),
    // A log-in that is kept without cookies.
    '/stored': (response) =>
      page(
        response,
        '<title>Stored</title><h1></h1><script>document.querySelector("h1").textContent = localStorage.member ?? "Log in"; localStorage.member = "For members alone"</script>',
      ),
    '/pokes': (response) =>
      page(
        response,
        article(
          'A page that pokes around',
          `<img src="${own('/secret.gif')}"><img src="${own('/secret.gif', 'localhost')}">
           <script>fetch("${own('/secret')}").catch(() => 0)</script>`,
        ),
      ),
  }
}

/** 200 MB of a page, as fast as they are taken. */
function pour(response: ServerResponse, count: (bytes: number) => void): void {
  response.writeHead(200, { 'content-type': 'text/html' })
  const part = Buffer.from(`<!-- ${'water '.repeat(20_000)} -->`)
  let left = 200_000_000
  const more = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= part.length
      count(part.length)
      if (!response.write(part)) {
        response.once('drain', more)
        return
      }
    }
    response.end()
  }
  more()
}
