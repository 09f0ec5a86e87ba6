/** A certificate of an authority whose time-stamps the person trusts. */
export interface KeptAuthority {
  /** As it came (X.509 in DER), lower-case hex. */
  readonly certificate: string
  /** Name of the file that it was in. */
  readonly fileName: string
}

const prefix = 'authority:'

/** The setting that keeps one; `sha256` of the certificate, lower-case hex; '' for the beginning of all of them. */
export const authorityKey = (sha256: string): `authority:${string}` => `${prefix}${sha256}`
