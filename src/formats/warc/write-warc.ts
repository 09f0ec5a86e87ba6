import { joinBytes } from '../join-bytes'
import type { WarcRecord } from './warc-records'

/** Records as a WARC file of their own, each as it stood. What was passed over is left out. */
export function writeWarc(records: readonly WarcRecord[]): Uint8Array {
  const gap = bytesOf('\r\n\r\n')
  return joinBytes(
    records.flatMap(({ head, block }) => (block === null ? [] : [bytesOf(head), gap, block, gap])),
  )
}

/** A head was read as one letter for each byte. */
const bytesOf = (letters: string): Uint8Array => Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
