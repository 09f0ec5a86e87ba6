/** A webarchive with this page as its main resource: a binary property list with short names and 16-bit references. */
export function makeWebarchive(page: string, url: string): Uint8Array<ArrayBuffer> {
  const utf8 = new TextEncoder()
  const strings = [
    'WebMainResource',
    'WebResourceData',
    'WebResourceURL',
    'WebResourceMIMEType',
    'WebResourceTextEncodingName',
    url,
    'text/html',
    'UTF-8',
  ]
  const counted = (kind: number, length: number) =>
    length < 15 ? [(kind << 4) | length] : [(kind << 4) | 15, 0x12, ...bigEndian(length, 4)]
  const data = [...utf8.encode(page)]
  const objects: number[][] = [
    [0xd1, ...bigEndian(2, 2), ...bigEndian(1, 2)],
    [0xd4, ...[3, 4, 5, 6, 10, 7, 8, 9].flatMap((index) => bigEndian(index, 2))],
    ...strings.map((text) => [...counted(5, text.length), ...utf8.encode(text)]),
    [...counted(4, data.length), ...data],
  ]
  const bytes = [...utf8.encode('bplist00')]
  const places = objects.map((object) => {
    const place = bytes.length
    for (const byte of object) bytes.push(byte)
    return place
  })
  const table = bytes.length
  for (const place of places) bytes.push(...bigEndian(place, 4))
  bytes.push(
    0,
    0,
    0,
    0,
    0,
    0,
    4,
    2,
    ...bigEndian(objects.length, 8),
    ...bigEndian(0, 8),
    ...bigEndian(table, 8),
  )
  return Uint8Array.from(bytes)
}

function bigEndian(value: number, size: number): number[] {
  return Array.from({ length: size }, (_, place) => Math.floor(value / 256 ** (size - 1 - place)) % 256)
}
