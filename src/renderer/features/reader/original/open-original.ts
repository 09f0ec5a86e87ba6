import type { OriginalFacts } from '@/core/article/original'
import { encodingOf } from '@/formats/encoding-of'
import type { Session } from '@/renderer/session/session'
import type { UnpackedOriginal } from '@/store/unpack-original'
import { isTextual } from './is-textual'

export interface OpenedOriginal extends Pick<UnpackedOriginal, 'blob' | 'isSound'> {
  /** Its letters, or why there are none; '' where it is no text. */
  readonly text: string
}

/** Reads an original as it is on the disk now, and holds it against its SHA-256. Never rejects. */
export async function openOriginal(
  { files }: Pick<Session, 'files'>,
  original: OriginalFacts,
): Promise<OpenedOriginal> {
  try {
    const { blob, isSound, trouble } = await files.unpack(original)
    if (blob === null || !isTextual(original)) return { blob, isSound, text: trouble }
    return {
      blob,
      isSound,
      text: new TextDecoder(encodingOf(original.charset)).decode(await blob.arrayBuffer()),
    }
  } catch (error) {
    return { blob: null, isSound: false, text: `The original cannot be unpacked: ${String(error)}` }
  }
}
