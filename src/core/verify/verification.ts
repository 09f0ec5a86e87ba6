import type { Finding } from './finding'

/** What a whole check of the archive came to. */
export interface Verification {
  /** ms since the epoch. */
  readonly began: number
  readonly ended: number
  /** What was looked at. */
  readonly counts: {
    readonly originals: number
    readonly texts: number
    readonly pictures: number
    readonly items: number
    readonly marks: number
    /** Texts, originals and pictures of items that are gone for good, kept for undo. */
    readonly leftForUndo: number
  }
  readonly findings: readonly Finding[]
}
