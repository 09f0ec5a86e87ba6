import { fileStem } from '@/core/export/file-stem'

/** A name that every system takes, without folders, made from one that a window suggests. */
export function fileName(suggested: string, extension: string): string {
  return `${fileStem(suggested.replace(new RegExp(`\\.${extension}$`, 'i'), ''))}.${extension}`
}

/**
 * The path that a person chose, with its ending where it was left out: some systems do not add it. An existing file
 * is not hit that way, since the person was asked about the other name only.
 */
export function withExtension(path: string, extension: string, exists: (path: string) => boolean): string {
  if (path.toLowerCase().endsWith(`.${extension}`)) return path
  const longer = `${path}.${extension}`
  return exists(longer) ? path : longer
}
