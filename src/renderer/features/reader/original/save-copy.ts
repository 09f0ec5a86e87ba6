import { fileExtensions, type FileExtension } from '@/contract/file-extension'
import type { OriginalFacts } from '@/core/article/original'
import { originalFileName } from '@/core/article/original-file-name'
import type { SavingWatch } from '@/renderer/session/save-large'
import type { Session } from '@/renderer/session/session'
import { tellSaved } from '@/renderer/session/tell-saved'

/** The ending that a copy of the original is saved with; null where none of ours is its. */
export function copyExtension(original: OriginalFacts): FileExtension | null {
  const ending = /\.([a-z0-9]+)$/iu.exec(originalFileName(original))?.[1]?.toLowerCase()
  return fileExtensions.find((extension) => extension === ending) ?? null
}

/** Saves the bytes that came in, and nothing else, through the system's dialog. Never rejects. */
export async function saveCopy(
  session: Session,
  original: OriginalFacts,
  extension: FileExtension,
  blob: Blob,
  watch: SavingWatch,
): Promise<void> {
  const file = { suggestedName: originalFileName(original), extension, blob }
  await tellSaved(session, 'the original', () => session.files.save(file, watch))
}
