import { expect, test } from 'vitest'
import { webCodec } from '../backup/web-codec'
import { freshArchive } from '../fixtures/fresh-archive'
import { filesOfImport, forgetImport, keepImportFiles } from './import-files'

/** Bytes that are told apart at each place. */
const bytesOf = (size: number) => new Uint8Array(size).map((_, at) => (at * 31 + (at >> 8)) & 0xff)

test('a large file of an export is kept in pieces and comes back whole, in its place among the others', async () => {
  const db = await freshArchive()
  const files = [
    { path: 'export/about.txt', bytes: bytesOf(10) },
    { path: 'export/large.json', bytes: bytesOf(9_000_001) },
    { path: 'export/torn.bin', bytes: new Uint8Array(), problem: 'is damaged' },
    { path: 'export/even.json', bytes: bytesOf(8_000_000) },
  ]
  const kept = keepImportFiles(db, 'large')
  for (const file of files) await kept.keepInPieces(file)
  await kept.end()
  const rows = await db.importFiles.toArray()
  expect(Math.max(...rows.map(({ bytes }) => bytes.buffer.byteLength))).toBe(4_000_000)
  const back = await filesOfImport(db, 'large').all()
  expect(back.map(({ path, problem }) => [path, problem])).toEqual(
    files.map(({ path, problem }) => [path, problem]),
  )
  const { sha256 } = webCodec()
  const hashes = (of: readonly { readonly bytes: Uint8Array }[]) =>
    Promise.all(of.map(({ bytes }) => sha256(bytes)))
  expect(await hashes(back)).toEqual(await hashes(files))
  await forgetImport(db, 'large', 'files')
  expect(await db.importFiles.count()).toBe(0)
})

test('files that are articles by themselves have a row each, however large, so that an import goes on at any of them', async () => {
  const db = await freshArchive()
  const kept = keepImportFiles(db, 'pages')
  for (const size of [5_000_000, 1, 2])
    await kept.keep({ path: `${String(size)}.html`, bytes: bytesOf(size) })
  await kept.end()
  const paths: string[] = []
  for await (const { path } of filesOfImport(db, 'pages').from(1)) paths.push(path)
  expect(paths).toEqual(['1.html', '2.html'])
})
