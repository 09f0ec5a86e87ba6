/** Dexie numbers the engine's versions in tens, to have room for its own. */
const tens = 10

/** The schema version of a database as it stands on the disk, without opening or upgrading it; 0: there is none. */
export async function storedVersion(name: string): Promise<number> {
  const found = (await indexedDB.databases()).find((database) => database.name === name)
  return Math.floor((found?.version ?? 0) / tens)
}
