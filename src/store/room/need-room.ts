/**
 * Asked before the archive grows by so many bytes; rejects with a `LittleRoom` where the disk would be too full to be safe
 * then.
 */
export type NeedRoom = (bytes: number) => Promise<void>
