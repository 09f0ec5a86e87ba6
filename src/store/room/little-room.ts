/** The disk is too full for the archive to grow; the message is for a person. Sorted as what the storage says of a full disk. */
export class LittleRoom extends Error {
  override readonly name = 'QuotaExceededError'
}
