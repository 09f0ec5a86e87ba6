import type { KnownBands } from './known-bands'
import type { KnownPages } from './known-pages'

/** What an import knows of the archive without asking for each row. */
export interface Known {
  readonly pages: KnownPages
  readonly bands: KnownBands
}
