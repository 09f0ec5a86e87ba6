import type { Incoming } from '@/renderer/session/incoming'
import type { UnreadFile } from '@/renderer/session/keep-unread-files'

/** One thing that came in: it goes to the clip form, or the person is told why not. */
export type Arrival =
  | { readonly kind: 'incoming'; readonly incoming: Incoming }
  /** The address of a page, which is captured before it goes there. */
  | { readonly kind: 'link'; readonly url: string }
  | {
      readonly kind: 'problem'
      readonly message: string
      /** Whether it came from a file: then the message stays until it is closed, since there may be many. */
      readonly isFile: boolean
      /** What of it is kept under “Could not read”; absent where there is nothing to keep. */
      readonly unread?: UnreadFile
    }
