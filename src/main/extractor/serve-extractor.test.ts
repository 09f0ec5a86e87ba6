import { expect, test } from 'vitest'
import { pack } from '@/contract/packed'
import { createExtractorPlace } from './extractor-place'
import { serveExtractor } from './serve-extractor'

// Node's Request knows no scheme of our own; the engine's does.
const request = (url: string, body = new Uint8Array()): Request =>
  Object.assign(Object.create(null) as Request, { url, arrayBuffer: () => Promise.resolve(body.buffer) })
const place = () =>
  createExtractorPlace({
    timeLimit: () => 1000,
    startLimit: 1000,
    idleLimit: 1000,
    mostJobs: 10,
    open: () => ({ close: () => undefined, kill: () => undefined }),
  })
const files = ({ url }: Request) => Promise.resolve(new Response(`file of ${url}`))

test('a job goes out with its hint, and its outcome comes back', async () => {
  const desk = place()
  const answer = serveExtractor(desk, files)
  const hint = { mediaType: 'text/html', fileName: 'Ä.html', charset: '', url: '' }
  const running = desk.run({ bytes: Uint8Array.of(1, 2), hint, way: 'whole' })
  const job = await answer(request('app://extractor/job'))
  expect(new Uint8Array(await job.arrayBuffer())).toEqual(Uint8Array.of(1, 2))
  expect(JSON.parse(decodeURIComponent(job.headers.get('x-job') ?? ''))).toEqual({ hint, way: 'whole' })
  const outcome = { kind: 'problem', reason: 'empty', message: 'Nothing.' } as const
  const packed = pack(outcome)
  expect((await answer(request('app://extractor/outcome', packed))).status).toBe(204)
  expect(await running).toEqual({ kind: 'read', outcome })
  desk.close()
})

test.each(['app://cuttings/job', 'app://extractor/extractor.html', 'https://extractor/job'])(
  '%s is left to the files',
  async (url) => {
    expect(await (await serveExtractor(place(), files)(request(url))).text()).toBe(`file of ${url}`)
  },
)
