import { z } from 'zod'

/** What the bar above a page of the capture window shows, and what it asks for. */

export interface BarState {
  /** Rises with each change; the bar asks for the next one. */
  readonly version: number
  readonly url: string
  readonly title: string
  readonly canGoBack: boolean
  readonly canGoForward: boolean
  readonly isLoading: boolean
  /** A page is there and can be clipped. */
  readonly canClip: boolean
  readonly isClipping: boolean
  /** What happened, in words; '' for nothing. */
  readonly message: string
  /** A host of this computer or its network that the page leads to, and that the person has to say yes to; '' for none. */
  readonly question: string
  /** Rises when the address field is to have the focus. */
  readonly focusAddress: number
}

export const barAction = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('go'), url: z.string().min(1).max(8000) }),
  z.object({ kind: z.literal('back') }),
  z.object({ kind: z.literal('forward') }),
  z.object({ kind: z.literal('reload') }),
  z.object({ kind: z.literal('stop') }),
  z.object({ kind: z.literal('clip') }),
  z.object({ kind: z.literal('answer'), isYes: z.boolean() }),
  /** How high the bar is, CSS px. */
  z.object({ kind: z.literal('height'), height: z.number().min(0).max(400) }),
  /** The focus goes to the page. */
  z.object({ kind: z.literal('to-page') }),
])
export type BarAction = z.infer<typeof barAction>
