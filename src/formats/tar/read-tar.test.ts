import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeTar } from './make-tar.fixture'
import { isTar, readTar } from './read-tar'

const namesIn = (tar: Uint8Array) => readTar(tar).files.map(({ name }) => name)

test('files with their bytes', () => {
  const { files, whole } = readTar(makeTar({ 'a.md': 'one', 'b/c.md': 'x'.repeat(600) }))
  expect(whole).toBe(true)
  expect(files.map(({ name, bytes }) => [name, bytes.length])).toEqual([
    ['a.md', 3],
    ['b/c.md', 600],
  ])
})

test('long names, as GNU and pax write them', () => {
  const long = `${'n'.repeat(150)}.md`
  const gnu = makeTar({ '././@LongLink': `${long}\0`, 'n.md': 'one' })
  retype(gnu, 'L')
  expect(namesIn(gnu)).toEqual([long])
  const pax = makeTar({ 'PaxHeaders/n': `${long.length + 10} path=${long}\n`, 'n.md': 'one' })
  retype(pax, 'x')
  expect(namesIn(pax)).toEqual([long])
})

/** Gives the first header another kind, and its sum. */
function retype(tar: Uint8Array, kind: string): void {
  tar[156] = kind.charCodeAt(0)
  tar.fill(32, 148, 156)
  const sum = tar.subarray(0, 512).reduce((total, byte) => total + byte, 0)
  tar.set(new TextEncoder().encode(`${sum.toString(8).padStart(6, '0')}\0 `), 148)
}

test('law: no bytes make it throw, and no file is longer than the tar', () => {
  const base = makeTar({ 'a.md': 'one', 'b.md': 'two' })
  fc.assert(
    fc.property(fc.nat(base.length - 1), fc.nat(255), fc.nat(base.length), (at, byte, length) => {
      const tar = base.slice(0, length)
      if (at < tar.length) tar[at] = byte
      isTar(tar)
      for (const { bytes } of readTar(tar).files) expect(bytes.length).toBeLessThanOrEqual(tar.length)
    }),
  )
})
