/**
 * Bytes that must stay free on the disk of the archive for anything that makes it grow. The engine has been seen to lose a
 * whole database on a disk that was full to its last byte; when it tidies up, it needs room beside what it tidies.
 */
export const archiveReserve = 128 * 1024 * 1024

/** Less than that of the archive: what was taken in last is still backed up. */
export const backupReserve = 48 * 1024 * 1024

/** Below this a person is told, while there is time to do something about it. */
export const lowRoom = 1024 * 1024 * 1024

/** So little is no room at all: an error of the storage means a full disk then. */
export const noRoom = 16 * 1024 * 1024

/**
 * So much more than its own bytes does something new take, at the worst: the engine writes it to its log and again where it
 * stays, and what is found in a text is indexed.
 */
export const growthFactor = 4
