/** One value of ASN.1 in DER (ITU-T X.690). */
export interface DerNode {
  /** The identifier octet: 0x30 SEQUENCE, 0xA0 [0] constructed. Tags above 30 are not read. */
  readonly tag: number
  readonly content: Uint8Array
  /** Identifier, length and content, as they stand. */
  readonly whole: Uint8Array
}

/** What was given is no DER, or not that which was expected. */
export class BadDer extends Error {}

/** The values that stand one behind another. Throws `BadDer`. */
export function readDer(bytes: Uint8Array): DerNode[] {
  const nodes: DerNode[] = []
  for (let at = 0; at < bytes.length;) {
    const { length, header } = readLength(bytes, at)
    const end = at + header + length
    if (end > bytes.length) throw new BadDer('a value is cut short')
    nodes.push({
      tag: Number(bytes[at]),
      content: bytes.subarray(at + header, end),
      whole: bytes.subarray(at, end),
    })
    at = end
  }
  return nodes
}

function readLength(bytes: Uint8Array, at: number): { readonly length: number; readonly header: number } {
  const first = bytes[at + 1]
  if (first === undefined || (Number(bytes[at]) & 0x1f) === 0x1f) throw new BadDer('no value')
  if (first < 0x80) return { length: first, header: 2 }
  const octets = first & 0x7f
  // Longer than a time-stamp ever is; 0 stands for an open end, which DER does not have.
  if (octets === 0 || octets > 3 || at + 2 + octets > bytes.length) throw new BadDer('a length is broken')
  let length = 0
  for (const octet of bytes.subarray(at + 2, at + 2 + octets)) length = length * 256 + octet
  return { length, header: 2 + octets }
}

/** The value at a place of a list that has this tag. Throws `BadDer` where it is another one. */
export function derAt(nodes: readonly DerNode[], place: number, tag: number): DerNode {
  const node = nodes[place]
  if (node?.tag !== tag) throw new BadDer(`a value has another type than ${tag.toString(16)}`)
  return node
}

/** A value of a tag, made of what stands in it. */
export function makeDer(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const octets = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff]
  if (length > 0xffff) throw new BadDer('a value is too long')
  const made = new Uint8Array(1 + octets.length + length)
  made.set([tag, ...octets])
  let at = 1 + octets.length
  for (const part of parts) {
    made.set(part, at)
    at += part.length
  }
  return made
}

/** An object identifier as it is written: "1.2.840.113549". */
export function oidOf({ content }: DerNode): string {
  const arcs: number[] = []
  let arc = 0
  for (const octet of content) {
    arc = arc * 128 + (octet & 0x7f)
    if (octet >= 0x80) continue
    if (arcs.length === 0) arcs.push(...(arc < 80 ? [Math.floor(arc / 40), arc % 40] : [2, arc - 80]))
    else arcs.push(arc)
    arc = 0
  }
  return arcs.join('.')
}
