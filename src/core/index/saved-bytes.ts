/** Bytes that are saved somewhere and never change, and are read piece by piece. */
export interface SavedBytes {
  readonly length: number
  /** All of them, where they are in memory anyway. */
  readonly whole: Uint8Array | null
  /** Fills `into` with the bytes from `at` on; false where they cannot be read. */
  readonly read: (at: number, into: Uint8Array) => boolean
  /** They are damaged: whoever saves them again does not take them for what is there already. */
  readonly discard: () => void
}
