import type { JoinedPages } from './joined-pages'
import type { KnownPages } from './known-pages'
import type { KnownSketches } from './known-sketches'

/** What an import knows of the archive without asking for each row, and of what it did itself. */
export interface Known {
  readonly pages: KnownPages
  readonly sketches: KnownSketches
  readonly joined: JoinedPages
}
