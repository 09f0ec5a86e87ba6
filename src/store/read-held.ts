import type { HeldOriginal } from '@/core/article/held-original'
import type { Original } from '@/core/article/original'

/** The original with its bytes in memory. Rejects with a `NotReadableError` where they are gone. */
export async function readHeld(original: HeldOriginal): Promise<Original> {
  const { bytes, ...facts } = original
  return { ...facts, bytes: bytes instanceof Uint8Array ? bytes : new Uint8Array(await bytes.arrayBuffer()) }
}
