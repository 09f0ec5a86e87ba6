import type { Incoming } from '@/renderer/session/incoming'

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
    }
