import type { Span } from '@/core/anchor/span'

export type CardForm = 'comment' | 'tag' | 'entity' | 'quote'

/** What floats beside a span of the text. */
export type CardRequest =
  /** The marks at the offset `at`; `key` (see `markKey`) names the one that is shown. */
  | { readonly kind: 'mark'; readonly span: Span; readonly key: string; readonly at: number }
  /** A form for the span, or for the mark that `key` names. */
  | { readonly kind: CardForm; readonly span: Span; readonly key: string | null }
