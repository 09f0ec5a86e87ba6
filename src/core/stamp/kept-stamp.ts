/** A time-stamp token as it came from a server, kept beside the original that it is about. */
export interface KeptStamp {
  /** Address of the server that was asked. */
  readonly server: string
  /** The token (RFC 3161), lower-case hex. */
  readonly token: string
}

const prefix = 'stamp:'

/** The setting that keeps the time-stamp of an original. */
export const stampKey = (originalId: string): `stamp:${string}` => `${prefix}${originalId}`

/** The original whose time-stamp a setting keeps; null for another setting. */
export const stampedOriginal = (key: string): string | null =>
  key.startsWith(prefix) ? key.slice(prefix.length) : null
