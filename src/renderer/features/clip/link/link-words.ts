import type { CaptureProgress } from '@/contract/capture'
import { formatSize } from '../format-size'

/** What a capture is at, in words. */
export function linkWords(progress: CaptureProgress | null): string {
  switch (progress?.stage) {
    case undefined:
    case 'waiting':
      return 'Getting ready'
    case 'asking':
      return 'Waiting for an answer'
    case 'loading':
      return `Loading the page and its pictures: ${formatSize(progress.bytes)}`
    case 'keeping':
      return 'Keeping the complete page'
  }
}
