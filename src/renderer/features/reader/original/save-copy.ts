import { fileExtensions, type FileExtension } from '@/contract/file-extension'
import type { OriginalFacts } from '@/core/article/original'
import { originalFileName } from '@/core/article/original-file-name'
import type { Session } from '@/renderer/session/session'

/** The ending that a copy of the original is saved with; null where none of ours is its. */
export function copyExtension(original: OriginalFacts): FileExtension | null {
  const ending = /\.([a-z0-9]+)$/iu.exec(originalFileName(original))?.[1]?.toLowerCase()
  return fileExtensions.find((extension) => extension === ending) ?? null
}

/** Saves the bytes that came in, and nothing else, through the system's dialog. */
export async function saveCopy(
  { platform, notify }: Session,
  original: OriginalFacts,
  extension: FileExtension,
  blob: Blob,
): Promise<void> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const saved = await platform.saveFile({ suggestedName: originalFileName(original), extension, bytes })
  if (saved.kind === 'saved') notify({ tone: 'info', text: `Saved the original as “${saved.name}”.` })
  if (saved.kind === 'failed')
    notify({ tone: 'error', text: `The original could not be saved. ${saved.message}` })
}
