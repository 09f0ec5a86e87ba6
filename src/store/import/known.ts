import type { JoinedPages } from './joined-pages'
import type { KnownPages } from './known-pages'
import type { KnownSketches } from './known-sketches'
import type { KnownUnread } from './known-unread'

/** What an import knows of the archive without asking for each row, and of what it did itself. */
export interface Known {
  readonly pages: KnownPages
  readonly sketches: KnownSketches
  readonly joined: JoinedPages
  readonly unread: KnownUnread
}
