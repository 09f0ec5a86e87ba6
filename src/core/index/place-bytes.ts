/**
 * Places of a word as bytes: below 240 in one, up to 4,079 in two, else 255 and four more. A text of usual length
 * has places of one or two bytes, and the distances between them nearly always take one.
 */
const oneByte = 240
const twoBytes = oneByte + 15 * 256

/** Writes a number; returns the place after it. There have to be five bytes of room. */
export function writePlace(bytes: Uint8Array, at: number, value: number): number {
  if (value < oneByte) {
    bytes[at] = value
    return at + 1
  }
  if (value < twoBytes) {
    const rest = value - oneByte
    bytes[at] = oneByte + (rest >>> 8)
    bytes[at + 1] = rest & 255
    return at + 2
  }
  bytes[at] = 255
  for (let byte = 0; byte < 4; byte += 1) bytes[at + 1 + byte] = (value >>> (8 * byte)) & 255
  return at + 5
}

/** Reads `count` places, each coded as its distance to the one before, into `into`, which holds nothing else then; returns the place after them. */
export function readPlaces(bytes: Uint8Array, from: number, count: number, into: number[]): number {
  let at = from
  let place = 0
  into.length = count
  for (let index = 0; index < count; index += 1) {
    const first = bytes[at] as number
    if (first < oneByte) {
      place += first
      at += 1
    } else if (first < 255) {
      place += oneByte + ((first - oneByte) << 8) + (bytes[at + 1] as number)
      at += 2
    } else {
      place +=
        (bytes[at + 1] as number) |
        ((bytes[at + 2] as number) << 8) |
        ((bytes[at + 3] as number) << 16) |
        ((bytes[at + 4] as number) << 24)
      at += 5
    }
    into[index] = place
  }
  return at
}

/** The place after `count` numbers. */
export function skipPlaces(bytes: Uint8Array, from: number, count: number): number {
  let at = from
  for (let index = 0; index < count; index += 1) {
    const first = bytes[at] as number
    at += first < oneByte ? 1 : first < 255 ? 2 : 5
  }
  return at
}
