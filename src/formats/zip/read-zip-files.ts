import { openZip, type ZippedFile } from './open-zip'

/** In bytes and files: what a person drops at once, and no more than a bomb may cost. */
export interface ZipLimits {
  readonly file: number
  readonly all: number
  readonly files: number
}

export type ZippedFiles =
  | { readonly kind: 'files'; readonly files: readonly ZippedFile[] }
  | { readonly kind: 'broken' }
  /** More than the limits in all. */
  | { readonly kind: 'too-many' }

/**
 * The files of a zip, unpacked one by one. Folders and links are left out. Never throws on any bytes.
 *
 * @param wants files that are worth unpacking, by their name
 */
export async function readZipFiles(
  zip: Blob,
  limits: ZipLimits,
  wants: (name: string) => boolean,
): Promise<ZippedFiles> {
  const entries = await openZip(zip)
  if (entries === null) return { kind: 'broken' }
  const wanted = entries.filter(({ name, isLink }) => !isLink && wants(name))
  if (wanted.length > limits.files) return { kind: 'too-many' }
  const files: ZippedFile[] = []
  let all = 0
  for (const entry of wanted) {
    const file = await entry.read(limits.file)
    if (file.kind === 'file') all += file.bytes.length
    if (all > limits.all) return { kind: 'too-many' }
    files.push(file)
  }
  return { kind: 'files', files }
}
