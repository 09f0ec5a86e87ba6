/** Bytes that are free for a folder, null where the system does not say, and whether it can be written at all. */
export interface PlaceRoom {
  readonly free: number | null
  readonly problem: 'none' | 'read-only' | 'not-allowed'
}

/** How much room there is for the archive and its backups. */
export interface RoomFacts {
  readonly data: PlaceRoom
  /** null where there are none, as in a plain browser. */
  readonly backups: PlaceRoom | null
  /** Both are on one disk. */
  readonly isOneDisk: boolean
  /** Bytes by which the engine lets the archive grow; null where it does not say. */
  readonly quotaLeft: number | null
}
