import type { Span } from '@/core/anchor/span'

/** Where the reading cursor stands, and on which of the marks of that very span; absent: on any, or on none. */
export interface ReadingCursor extends Span {
  readonly markKey?: string
}
