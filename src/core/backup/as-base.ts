import type { BackupManifest } from './backup-manifest'

/**
 * A backup's manifest for the next one to build on: with the size of its own file, which it could not know itself.
 *
 * @param name and `size` (bytes) of the file with the manifest, as it stands in the folder
 */
export function asBase(manifest: BackupManifest, name: string, size: number): BackupManifest | null {
  const own = manifest.files.at(-1)
  // Under another name it could not be named.
  if (own?.name !== name) return null
  return { ...manifest, files: [...manifest.files.slice(0, -1), { name, size }] }
}
