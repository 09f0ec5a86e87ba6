import { create } from 'zustand'
import type { CaptureProgress } from '@/contract/capture'

export interface LinkState {
  /** `typing`: an address is being written, or the last one failed; `asking`: a private host needs a yes. */
  readonly phase: 'closed' | 'typing' | 'capturing' | 'asking'
  readonly url: string
  /** Why the last try came to nothing; '' for none. */
  readonly error: string
  /** What is asked about. */
  readonly host: string
  /** Private hosts that the person said yes to for this address. */
  readonly allowed: readonly string[]
  readonly progress: CaptureProgress | null
  /** Of the capture that is under way. */
  readonly token: string
  /** Which of how many that were handed over together. */
  readonly place: number
  readonly of: number
}

export const noLink: LinkState = {
  phase: 'closed',
  url: '',
  error: '',
  host: '',
  allowed: [],
  progress: null,
  token: '',
  place: 1,
  of: 1,
}

/** The link that is being clipped, if one is. */
export const useLinks = create<LinkState>()(() => noLink)
