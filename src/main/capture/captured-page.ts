import type { CaptureOutcome } from '@/contract/capture'
import { largestFile } from '@/contract/largest-file'
import { fitSnapshot } from './fit-snapshot'
import type { PageAnswer } from './run-capture'

export interface KeptSnapshot {
  readonly snapshot: string
  readonly answer: PageAnswer
  /** Not all of its parts came in time, or they were too many. */
  readonly isPartial: boolean
  /** The address that was asked for. */
  readonly asked: string
  /** Requests of its parts to private hosts that were refused. */
  readonly refused: number
}

/** A page as it crosses to the window, within its largest size; null where it does not fit even without its pictures. */
export function capturedPage(
  kept: KeptSnapshot,
  now: number,
): Extract<CaptureOutcome, { kind: 'captured' }> | null {
  const { snapshot, answer, isPartial, asked, refused } = kept
  const fitted = fitSnapshot(snapshot, largestFile)
  if (fitted === null) return null
  const warnings = [
    isPartial ? 'Not all parts of the page came in time: pictures may be missing in what is kept.' : '',
    fitted.dropped > 0
      ? `${counted(fitted.dropped, 'picture or font', 'pictures and fonts')} of the page had no room: what is kept of one page has up to 10 MB.`
      : '',
    refused > 0
      ? `${counted(refused, 'part', 'parts')} of the page asked for something on this computer or its network, and did not get it.`
      : '',
  ].filter((words) => words !== '')
  const { url, status, headers } = answer
  return {
    kind: 'captured',
    bytes: new TextEncoder().encode(fitted.mhtml),
    page: { asked, url, status, headers: headers.map(([name, value]) => [name, value]), at: now },
    warnings,
  }
}

const counted = (count: number, one: string, many: string) => `${String(count)} ${count === 1 ? one : many}`
