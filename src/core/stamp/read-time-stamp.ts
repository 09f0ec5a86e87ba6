import { BadDer, derAt, oidOf, readDer, type DerNode } from './der'
import { derText } from './der-text'
import { derTime } from './der-time'
import { toHex } from './hex'
import { readCertificate, type Certificate } from './read-certificate'

/** What a time-stamp token (RFC 3161, a CMS SignedData of RFC 5652) says, before anything of it was verified. */
export interface TimeStamp {
  /** SHA-256 that it is about, lower-case hex; '' where it is about another hash. */
  readonly hash: string
  /** When, ms since the epoch. */
  readonly time: number
  /** Lower-case hex; '' for none. */
  readonly nonce: string
  readonly serial: string
  /** The signed content. */
  readonly content: Uint8Array
  readonly signer: Signer
  readonly certificates: readonly Certificate[]
}

export interface Signer {
  readonly issuer: Uint8Array | null
  readonly serial: Uint8Array | null
  readonly digest: string
  /** The signed attributes, as they are signed: a SET. */
  readonly attributes: Uint8Array
  readonly byName: ReadonlyMap<string, DerNode>
  readonly algorithm: string
  readonly signature: Uint8Array
}

export type TimeStampAnswer =
  | { readonly kind: 'granted'; readonly token: Uint8Array }
  /** In the server's words; '' where it gave none. */
  | { readonly kind: 'refused'; readonly words: string }
  | { readonly kind: 'broken' }

/** What a server answered (RFC 3161, 2.4.2). */
export function readTimeStampAnswer(bytes: Uint8Array): TimeStampAnswer {
  try {
    const [status, token] = readDer(derAt(readDer(bytes), 0, 0x30).content)
    const info = readDer(status?.content ?? new Uint8Array())
    const granted = Number(derAt(info, 0, 0x02).content[0])
    if (granted <= 1 && token?.tag === 0x30) return { kind: 'granted', token: token.whole }
    const said = info[1]?.tag === 0x30 ? readDer(info[1].content) : []
    return { kind: 'refused', words: said.map(({ content }) => derText(content)).join(' ') }
  } catch (error) {
    if (error instanceof BadDer) return { kind: 'broken' }
    throw error
  }
}

/** null where it is no time-stamp token. */
export function readTimeStamp(token: Uint8Array): TimeStamp | null {
  try {
    return readToken(token)
  } catch (error) {
    if (error instanceof BadDer) return null
    throw error
  }
}

function readToken(token: Uint8Array): TimeStamp {
  const outer = readDer(derAt(readDer(token), 0, 0x30).content)
  if (oidOf(derAt(outer, 0, 0x06)) !== '1.2.840.113549.1.7.2') throw new BadDer('no signed data')
  const signed = readDer(derAt(readDer(derAt(outer, 1, 0xa0).content), 0, 0x30).content)
  const wrapped = readDer(derAt(signed, 2, 0x30).content)
  if (oidOf(derAt(wrapped, 0, 0x06)) !== '1.2.840.113549.1.9.16.1.4') throw new BadDer('no time-stamp')
  const { content } = derAt(readDer(derAt(wrapped, 1, 0xa0).content), 0, 0x04)
  const info = readDer(derAt(readDer(content), 0, 0x30).content)
  const imprint = readDer(derAt(info, 2, 0x30).content)
  const isSha256 =
    oidOf(derAt(readDer(derAt(imprint, 0, 0x30).content), 0, 0x06)) === '2.16.840.1.101.3.4.2.1'
  const nonce = info.slice(5).find(({ tag }) => tag === 0x02)
  const signers = signed.at(-1)
  if (signers?.tag !== 0x31) throw new BadDer('nobody signed')
  return {
    hash: isSha256 ? toHex(derAt(imprint, 1, 0x04).content) : '',
    time: derTime(derAt(info, 4, 0x18)),
    nonce: nonce === undefined ? '' : toHex(nonce.content),
    serial: toHex(derAt(info, 3, 0x02).content),
    content,
    signer: readSigner(derAt(readDer(signers.content), 0, 0x30)),
    certificates: signed
      .filter(({ tag }) => tag === 0xa0)
      .flatMap((set) => readDer(set.content))
      .filter(({ tag }) => tag === 0x30)
      .map(readCertificate),
  }
}

function readSigner(node: DerNode): Signer {
  const [, id, digest, attributes, algorithm, signature] = readDer(node.content)
  if (attributes?.tag !== 0xa0 || signature?.tag !== 0x04) throw new BadDer('a signer without attributes')
  const [issuer, serial] = id?.tag === 0x30 ? readDer(id.content) : []
  const byName = new Map(
    readDer(attributes.content).map(({ content }) => {
      const attribute = readDer(content)
      const [value] = readDer(derAt(attribute, 1, 0x31).content)
      if (value === undefined) throw new BadDer('an attribute without a value')
      return [oidOf(derAt(attribute, 0, 0x06)), value] as const
    }),
  )
  const set = attributes.whole.slice()
  set[0] = 0x31
  return {
    issuer: issuer?.whole ?? null,
    serial: serial?.content ?? null,
    digest: algorithmOf(digest),
    attributes: set,
    byName,
    algorithm: algorithmOf(algorithm),
    signature: signature.content,
  }
}

function algorithmOf(node: DerNode | undefined): string {
  return oidOf(derAt(readDer(node?.content ?? new Uint8Array()), 0, 0x06))
}
