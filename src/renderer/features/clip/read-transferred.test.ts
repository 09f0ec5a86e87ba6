import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { maxOriginalBytes } from '@/core/article/limits'
import type { Arrival } from './arrival'
import type { Transferred } from './read-transfer'
import { readTransferred } from './read-transferred'

const nothing: Transferred = { files: [], folders: [], content: { text: '', html: '', hasImage: false } }

function read(part: Partial<Transferred>, taken: ReadonlyMap<number, readonly string[]> = new Map()) {
  let id = 0
  return readTransferred(
    { ...nothing, ...part },
    {
      way: 'drop',
      newId: () => String((id += 1)),
      look: () => Promise.resolve(taken),
      later: () => undefined,
    },
  )
}

function problemOf(arrival: Arrival | undefined): string {
  return arrival?.kind === 'problem' ? arrival.message : 'no problem'
}

class Vanished extends Blob {
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new DOMException('gone', 'NotFoundError'))
  }
}
class VanishedFile extends File {
  override slice(): Blob {
    return new Vanished()
  }
}
class HugeFile extends File {
  override get size(): number {
    return maxOriginalBytes + 1
  }
  override slice(): never {
    throw new Error('a file over the limit must not be read')
  }
}

test('a file that vanishes is told, and the others still come in', async () => {
  const arrivals = await read({
    files: [new VanishedFile(['Words'], 'gone.txt'), new File(['Words'], 'here.txt')],
  })
  expect(problemOf(arrivals[0])).toContain('“gone.txt” could not be read')
  expect(arrivals[1]).toMatchObject({ kind: 'incoming', incoming: { fileName: 'here.txt', key: '2' } })
})

test('a file over the limit is refused by its size alone', async () => {
  const [arrival] = await read({ files: [new HugeFile([], 'huge.txt')] })
  expect(problemOf(arrival)).toContain('MB')
})

/** A folder as a drop hands it over, giving its entries in parts of two. */
function folderOf(name: string, files: Record<string, string>): FileSystemDirectoryEntry {
  const entries = Object.entries(files).map(([path, content]) => ({
    isDirectory: false,
    fullPath: `/${name}/${path}`,
    file: (give: (file: File) => void) => {
      give(new File([content], path))
    },
  }))
  const createReader = () => {
    let at = 0
    return {
      readEntries: (give: (some: unknown[]) => void) => {
        give(entries.slice(at, (at += 2)))
      },
    }
  }
  return {
    isDirectory: true,
    name,
    fullPath: `/${name}`,
    createReader,
  } as unknown as FileSystemDirectoryEntry
}

test('the articles of a folder come in by their paths; what is none is counted', async () => {
  const files = {
    'b.html': '<p>Two',
    'a.txt': 'One',
    'style.css': 'p {}',
    'c.md': '# Three',
    '.DS_Store': '',
  }
  const arrivals = await read({ folders: [folderOf('Clips', files)] })
  expect(
    arrivals.map((arrival) => (arrival.kind === 'incoming' ? arrival.incoming.fileName : arrival.kind)),
  ).toEqual(['Clips/a.txt', 'Clips/b.html', 'Clips/c.md', 'problem'])
  expect(problemOf(arrivals.at(-1))).toContain('2 files are left out of “Clips”')
})

test('a folder without articles says so', async () => {
  const [arrival] = await read({ folders: [folderOf('Pictures', { 'a.png': 'x' })] })
  expect(problemOf(arrival)).toContain('no article in “Pictures”')
})

test('a zip is what is in it; a document that is a zip inside stays a file', async () => {
  const zip = zipSync({ 'a.txt': strToU8('One'), 'b/c.html': strToU8('<p>Two'), 'b/c.css': strToU8('p {}') })
  const arrivals = await read({ files: [new File([new Uint8Array(zip)], 'clips.zip')] })
  expect(arrivals).toMatchObject([
    { kind: 'incoming', incoming: { fileName: 'clips.zip/a.txt', mediaType: 'text/plain' } },
    { kind: 'incoming', incoming: { fileName: 'clips.zip/b/c.html', mediaType: 'text/html' } },
    { kind: 'problem', isFile: false },
  ])
  const book = zipSync({ mimetype: strToU8('application/epub+zip'), 'a.xhtml': strToU8('<p>One') })
  expect(await read({ files: [new File([new Uint8Array(book)], 'book.zip')] })).toMatchObject([
    { kind: 'incoming', incoming: { fileName: 'book.zip' } },
  ])
  expect(problemOf((await read({ files: [new File(['PK broken'], 'broken.zip')] }))[0])).toContain(
    'broken zip',
  )
})

test('a zip is one by its bytes, whatever it is called; a torn one of another name stays a file', async () => {
  const zip = new Uint8Array(zipSync({ 'a.txt': strToU8('One'), 'c.html': strToU8('<p>Two') }))
  expect(await read({ files: [new File([zip], 'download')] })).toMatchObject([
    { kind: 'incoming', incoming: { fileName: 'download/a.txt' } },
    { kind: 'incoming', incoming: { fileName: 'download/c.html' } },
  ])
  expect(await read({ files: [new File([zip.subarray(0, 60)], 'torn.docx')] })).toMatchObject([
    { kind: 'incoming', incoming: { fileName: 'torn.docx' } },
  ])
})

test('news items of agencies in a zip or a folder are told from other data by their bytes', async () => {
  const ninjs = JSON.stringify({ uri: 'urn:x', headline: 'Storm', body_text: 'The pier is gone.' })
  const g2 =
    '<newsItem><contentSet><inlineData contenttype="text/plain">Words</inlineData></contentSet></newsItem>'
  const files = { 'data.json': '{"uri":1}', 'wire.json': ninjs, 'wire.xml': g2, 'z.xml': '<a>Words</a>' }
  const zip = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
  const zipped = await read({ files: [new File([new Uint8Array(zip)], 'wire.zip')] })
  const walked = await read({ folders: [folderOf('wire', files)] })
  for (const arrivals of [zipped, walked])
    expect(
      arrivals.map((arrival) => (arrival.kind === 'incoming' ? arrival.incoming.fileName : arrival.kind)),
    ).toEqual([expect.stringContaining('wire.json'), expect.stringContaining('wire.xml'), 'problem'])
  expect(problemOf(zipped[2])).toContain('2 files are left out')
})

test('a zip in a zip or a folder is told by its name, and not as a picture of some page', async () => {
  const inner = zipSync({ 'b.html': strToU8('<p>Two') })
  const zip = zipSync({ 'a.txt': strToU8('One'), 'inner.zip': inner, 'a.css': strToU8('p {}') })
  const zipped = await read({ files: [new File([new Uint8Array(zip)], 'all.zip')] })
  const walked = await read({ folders: [folderOf('all', { 'a.txt': 'One', 'inner.wacz': 'x' })] })
  expect(zipped.map(({ kind }) => kind)).toEqual(['incoming', 'problem', 'problem'])
  expect(problemOf(zipped[1])).toContain('“all.zip/inner.zip”, a zip in it, is not looked into')
  expect(problemOf(zipped[2])).toContain('1 file is left out')
  expect(walked.map(({ kind }) => kind)).toEqual(['incoming', 'problem'])
  expect(problemOf(walked[1])).toContain('inner.wacz')
})

test('the name that comes along with a file is no text of its own', async () => {
  const content = { text: 'here.txt', html: '', hasImage: false }
  const arrivals = await read({ files: [new File(['Words'], 'here.txt')], content })
  expect(arrivals).toHaveLength(1)
  expect(arrivals[0]).toMatchObject({ incoming: { via: 'file' } })
})

test('dropped words come in as words', async () => {
  const [arrival] = await read({ content: { text: 'Some words', html: '', hasImage: false } })
  expect(arrival).toMatchObject({ kind: 'incoming', incoming: { via: 'paste', mediaType: 'text/plain' } })
})

test('of a zip or folder that holds an export, what is beside it comes in as usual', async () => {
  const files = { 'export.json': '[]', 'beside.txt': 'Words', 'photo.png': 'x' }
  const zip = new File(
    [zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))],
    'all.zip',
  )
  for (const [part, at] of [
    [{ files: [zip] }, ''],
    [{ folders: [folderOf('all', files)] }, 'all/'],
  ] as const) {
    const beside = (...paths: string[]) => read(part, new Map([[0, paths.map((path) => `${at}${path}`)]]))
    const [first, second, ...others] = await beside('beside.txt', 'photo.png')
    expect(first).toMatchObject({ kind: 'incoming' })
    expect(problemOf(second)).toContain('1 file is left out')
    expect(others).toEqual([])
    expect(await beside()).toEqual([])
    expect(problemOf((await beside('photo.png'))[0])).toContain('1 file is left out')
  }
})
