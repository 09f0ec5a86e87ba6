import { expect, test } from 'vitest'
import { pack, unpack } from './packed'

test('pictures cross with an outcome, and what is cut short is nothing', () => {
  const picture = (bytes: Uint8Array) => ({
    ...{ sha256: 'a'.repeat(64), at: 0, alt: 'Ä', caption: '', mediaType: 'image/png' as const },
    ...{ width: 3, height: 2, bytes },
  })
  const pictures = [picture(Uint8Array.of(1, 2, 3)), picture(Uint8Array.of()), picture(Uint8Array.of(4))]
  const draft = {
    ...{ title: 'bytes', source: '', authors: [], url: '', published: '', language: '', tags: [] },
    ...{ text: 'Words', blocks: [], links: [], pictures, mediaType: 'text/html', charset: 'utf-8' },
    ...{ warnings: [], clues: [] },
  }
  const packed = pack({ kind: 'article', draft })
  expect(unpack(packed)).toEqual({ kind: 'article', draft })
  for (const length of [0, 3, 4, 40]) expect(unpack(packed.subarray(0, length))).toBeNull()
})
