import { derAt, oidOf, readDer, type DerNode } from './der'
import { derText } from './der-text'
import { derTime } from './der-time'

/** An X.509 certificate (RFC 5280), before anything of it was verified. */
export interface Certificate {
  readonly whole: Uint8Array
  /** What its issuer signed. */
  readonly signed: Uint8Array
  readonly serial: Uint8Array
  readonly issuer: Uint8Array
  readonly subject: Uint8Array
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
  /** It says that it is one of an authority. */
  readonly isAuthority: boolean
  /** How many authorities may stand between it and the last certificate of a path; null: any number. */
  readonly pathLength: number | null
  /** Its key may sign certificates, or it says nothing about that. */
  readonly maySignCertificates: boolean
  /** It has an extension that must be understood, and is not understood here. */
  readonly hasStrangeRule: boolean
  /** Key algorithm, and of a curve which one. */
  readonly keyType: string
  readonly curve: string
  /** How and with what it was signed. */
  readonly algorithm: string
  readonly signature: Uint8Array
}

/** RFC 5280, 4.1. Throws `BadDer`. */
export function readCertificate(node: DerNode): Certificate {
  const parts = readDer(node.content)
  const signed = derAt(parts, 0, 0x30)
  const fields = readDer(signed.content)
  // The version is left out of the first one.
  const own = fields[0]?.tag === 0xa0 ? fields.slice(1) : fields
  const [from, until] = readDer(derAt(own, 3, 0x30).content)
  const key = derAt(own, 5, 0x30)
  const type = readDer(derAt(readDer(key.content), 0, 0x30).content)
  return {
    whole: node.whole,
    signed: signed.whole,
    serial: derAt(own, 0, 0x02).content,
    issuer: derAt(own, 2, 0x30).whole,
    subject: derAt(own, 4, 0x30).whole,
    name: nameOf(derAt(own, 4, 0x30)),
    from: derTime(from),
    until: derTime(until),
    key: key.whole,
    ...rulesOf(own.find(({ tag }) => tag === 0xa3)),
    keyType: oidOf(derAt(type, 0, 0x06)),
    curve: type[1]?.tag === 0x06 ? oidOf(type[1]) : '',
    algorithm: oidOf(derAt(readDer(derAt(parts, 1, 0x30).content), 0, 0x06)),
    // The first octet says how many bits at the end are none.
    signature: derAt(parts, 2, 0x03).content.subarray(1),
  }
}

type Rules = Pick<
  Certificate,
  'purposes' | 'isPurposeCritical' | 'isAuthority' | 'pathLength' | 'maySignCertificates' | 'hasStrangeRule'
>

const policies = '2.5.29.32'

/** RFC 5280, 4.2.1: what the key may do, whether it is an authority's, and what nobody here understands. */
function rulesOf(extensions: DerNode | undefined): Rules {
  const all = extensions === undefined ? [] : readDer(derAt(readDer(extensions.content), 0, 0x30).content)
  let rules: Rules = {
    purposes: [],
    isPurposeCritical: false,
    isAuthority: false,
    pathLength: null,
    maySignCertificates: true,
    hasStrangeRule: false,
  }
  for (const extension of all) {
    const parts = readDer(extension.content)
    const id = oidOf(derAt(parts, 0, 0x06))
    const isCritical = parts[1]?.tag === 0x01 && parts[1].content[0] === 0xff
    const [value] = readDer(derAt(parts, parts.length - 1, 0x04).content)
    if (id === '2.5.29.37' && value !== undefined)
      rules = { ...rules, purposes: readDer(value.content).map(oidOf), isPurposeCritical: isCritical }
    else if (id === '2.5.29.19' && value !== undefined) rules = { ...rules, ...authorityOf(value) }
    // keyCertSign is the sixth bit.
    else if (id === '2.5.29.15' && value !== undefined)
      rules = { ...rules, maySignCertificates: (Number(value.content[1]) & 0x04) !== 0 }
    else if (isCritical && id !== policies) rules = { ...rules, hasStrangeRule: true }
  }
  return rules
}

function authorityOf({ content }: DerNode): Pick<Rules, 'isAuthority' | 'pathLength'> {
  const parts = readDer(content)
  const length = parts.find(({ tag }) => tag === 0x02)
  return {
    isAuthority: parts[0]?.tag === 0x01 && parts[0].content[0] === 0xff,
    pathLength: length === undefined ? null : Number(length.content[0]),
  }
}

/** Its common name, else that of its organisation. */
function nameOf(name: DerNode): string {
  const parts = readDer(name.content).flatMap((set) => readDer(set.content))
  const named = (oid: string): string | undefined => {
    const found = parts
      .map(({ content }) => readDer(content))
      .find(([type]) => type !== undefined && oidOf(type) === oid)
    return found?.[1] === undefined ? undefined : derText(found[1].content)
  }
  return named('2.5.4.3') ?? named('2.5.4.10') ?? ''
}
