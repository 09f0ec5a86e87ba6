import type { Span } from '@/core/anchor/span'

/** What floats beside a span of the text. */
export type CardRequest =
  /** The marks there; `key` (see `markKey`) names the one that is shown. */
  | { readonly kind: 'mark'; readonly span: Span; readonly key: string }
  /** A form for the span, or for the mark that `key` names. */
  | {
      readonly kind: 'comment' | 'tag' | 'entity' | 'quote'
      readonly span: Span
      readonly key: string | null
    }
