/** What core cannot do by itself; a platform passes it in. */
export interface BackupCodec {
  readonly encode: (text: string) => Uint8Array
  /** Throws where the bytes are not UTF-8. */
  readonly decode: (bytes: Uint8Array) => string
  /** Raw DEFLATE (RFC 1951). */
  readonly deflate: (bytes: Uint8Array) => Promise<Uint8Array>
  /** Raw DEFLATE undone; null where it is broken, or does not come to exactly `size` bytes. Never makes more. */
  readonly inflate: (bytes: Uint8Array, size: number) => Promise<Uint8Array | null>
  /** SHA-256, lower-case hex. */
  readonly sha256: (bytes: Uint8Array) => Promise<string>
}
