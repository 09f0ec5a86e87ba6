import { BadDer, derAt, oidOf, readDer, type DerNode } from './der'
import { toHex } from './hex'

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

export interface Certificate {
  readonly whole: Uint8Array
  readonly serial: Uint8Array
  readonly issuer: Uint8Array
  /** The name that people know it by; '' for none. */
  readonly name: string
  readonly from: number
  readonly until: number
  /** SubjectPublicKeyInfo. */
  readonly key: Uint8Array
  /** What its extension says that the key may be used for, by their identifiers; none: it says nothing. */
  readonly purposes: readonly string[]
  /** Whoever does not understand that extension must not take it. */
  readonly isPurposeCritical: boolean
  /** Key algorithm, and of a curve which one. */
  readonly keyType: string
  readonly curve: string
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
    return { kind: 'refused', words: said.map(({ content }) => textOf(content)).join(' ') }
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
    time: timeOf(derAt(info, 4, 0x18)),
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

/** RFC 5280, 4.1. */
function readCertificate(node: DerNode): Certificate {
  const fields = readDer(derAt(readDer(node.content), 0, 0x30).content)
  // The version is left out of the first one.
  const own = fields[0]?.tag === 0xa0 ? fields.slice(1) : fields
  const [from, until] = readDer(derAt(own, 3, 0x30).content)
  const key = derAt(own, 5, 0x30)
  const type = readDer(derAt(readDer(key.content), 0, 0x30).content)
  return {
    whole: node.whole,
    serial: derAt(own, 0, 0x02).content,
    issuer: derAt(own, 2, 0x30).whole,
    name: nameOf(derAt(own, 4, 0x30)),
    from: timeOf(from),
    until: timeOf(until),
    key: key.whole,
    ...purposesOf(own.find(({ tag }) => tag === 0xa3)),
    keyType: oidOf(derAt(type, 0, 0x06)),
    curve: type[1]?.tag === 0x06 ? oidOf(type[1]) : '',
  }
}

/** RFC 5280, 4.2.1.12. */
function purposesOf(extensions: DerNode | undefined): Pick<Certificate, 'purposes' | 'isPurposeCritical'> {
  const all = extensions === undefined ? [] : readDer(derAt(readDer(extensions.content), 0, 0x30).content)
  for (const extension of all) {
    const parts = readDer(extension.content)
    if (oidOf(derAt(parts, 0, 0x06)) !== '2.5.29.37') continue
    const value = derAt(parts, parts.length - 1, 0x04)
    const purposes = readDer(derAt(readDer(value.content), 0, 0x30).content).map(oidOf)
    return { purposes, isPurposeCritical: parts[1]?.tag === 0x01 && parts[1].content[0] === 0xff }
  }
  return { purposes: [], isPurposeCritical: false }
}

/** Its common name, else that of its organisation. */
function nameOf(name: DerNode): string {
  const parts = readDer(name.content).flatMap((set) => readDer(set.content))
  const named = (oid: string): string | undefined => {
    const found = parts
      .map(({ content }) => readDer(content))
      .find(([type]) => type !== undefined && oidOf(type) === oid)
    return found?.[1] === undefined ? undefined : textOf(found[1].content)
  }
  return named('2.5.4.3') ?? named('2.5.4.10') ?? ''
}

/** UTCTime and GeneralizedTime in UTC, with or without a fraction. */
function timeOf(node: DerNode | undefined): number {
  const text = textOf(node?.content ?? new Uint8Array())
  const found = /^(\d{2}|\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d+)?Z$/u.exec(text)
  if (found === null) throw new BadDer('a time is broken')
  const [, year = '', month, day, hour, minute, second, fraction = '0'] = found
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900)
  const whole = Date.UTC(full, Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second))
  return whole + Math.floor(Number(`0${fraction}`) * 1000)
}

/** ASCII and UTF-8 alike, as far as it is told to people. */
function textOf(bytes: Uint8Array): string {
  const coded = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
  try {
    return decodeURIComponent(coded)
  } catch {
    return ''
  }
}
