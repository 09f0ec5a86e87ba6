import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pngHead } from './png-head.fixture'
import { sniffPicture } from './sniff-picture'

const bytesOf = (hex: string): Uint8Array => {
  const bytes = new Uint8Array(Math.max(40, hex.length / 2))
  bytes.set(Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)))
  return bytes
}
const svg = (text: string) => sniffPicture(new TextEncoder().encode(text.padEnd(64)))

test.each([
  ['image/png', 640, 480, pngHead(640, 480)],
  ['image/gif', 320, 200, bytesOf('4749463839614001c800')],
  [
    'image/jpeg',
    1600,
    900,
    bytesOf('ffd8ffe000104a46494600010100000100010000ffc0001108038406400301220002110103110100'),
  ],
  ['image/webp', 800, 600, bytesOf('524946460000000057454250565038580a000000100000001f0300570200')],
  [
    'image/avif',
    1200,
    800,
    bytesOf('0000001c6674797061766966000000006d696631000000246973706500000000000004b000000320'),
  ],
] as const)('%s is told by its bytes, with its size', (mediaType, width, height, bytes) => {
  expect(sniffPicture(bytes)).toEqual({ mediaType, width, height })
})

test('a plain drawing is one, by its size or its box', () => {
  const drawing = { mediaType: 'image/svg+xml', width: 300, height: 150 }
  expect(
    svg(
      '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="300px" height="150"><rect/></svg>',
    ),
  ).toEqual(drawing)
  expect(svg('<svg viewBox="0 0 300 150"><path d="M0 0"/></svg>')).toEqual(drawing)
})

test.each([
  '<svg width="300" height="200"><script>alert(1)</script></svg>',
  '<!DOCTYPE svg [<!ENTITY a "b">]><svg width="300" height="200"></svg>',
  '<svg width="300" height="200"><use href="#a"/></svg>',
  '<svg width="300" height="200"><image href="https://tracker.example/x.png"/></svg>',
  '<svg width="300" height="200" onload="alert(1)"></svg>',
  '<svg width="300" height="200"><rect style="fill:url(https://tracker.example/)"/></svg>',
  '<svg width="300" height="200"><foreignObject><b/></foreignObject></svg>',
  '<html><body>no drawing</body></html>',
])('more than a drawing is none: %s', (text) => {
  expect(svg(text)).toBeNull()
})

test('never throws, whatever the bytes are', () => {
  const heads = [
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff, 0xe0],
    [0x47, 0x49, 0x46, 0x38],
    [0x52, 0x49, 0x46, 0x46],
  ]
  fc.assert(
    fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 200 }), (head, rest) => {
      sniffPicture(Uint8Array.from([...head, ...rest]))
      sniffPicture(rest)
    }),
  )
})
