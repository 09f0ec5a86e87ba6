/** Bytes of one part unpacked: what is held in memory at once while a backup is read. */
export const largestPart = 256 * 1024 * 1024
export interface BackupLimits {
  /** Bytes of rows or of blobs after which a new part begins. */
  readonly partSize: number
  /** Bytes after which a new file begins. */
  readonly fileSize: number
}
/** Files stay below what FAT and zip without extensions can hold, with room to spare. */
export const usualLimits: BackupLimits = { partSize: 4 * 1024 * 1024, fileSize: 1024 * 1024 * 1024 }
/**
 * For a file that holds all of the archive: as much as a zip without extensions can, less the largest part and the end. Parts
 * are larger too, so that their number stays far below what a zip can list.
 */
export const oneFileLimits: BackupLimits = { partSize: 8 * 1024 * 1024, fileSize: 3.4 * 1024 * 1024 * 1024 }
/** Entries after which a new file begins; a zip without extensions holds 65,535. */
export const fileEntries = 20_000
/** Bytes of a manifest, unpacked. */
export const largestManifest = 64 * 1024 * 1024
