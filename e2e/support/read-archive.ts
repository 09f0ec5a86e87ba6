import type { Page } from '@playwright/test'

/** Rows of the archive as they stand in the database, past the app: what is durable, not what is shown. */
export interface ArchiveRows {
  readonly items: {
    id: string
    title: string
    source: string
    textId: string
    originalId: string
    tagIds: string[]
    starred: number
    trashed: number
    published: string
    foreign?: string
  }[]
  readonly texts: { id: string; itemId: string; text: string }[]
  readonly originals: {
    id: string
    itemId: string
    sha256: string
    mediaType: string
    size: number
    via: string
    fetched?: { asked: string; url: string; status: number; headers: [string, string][] }
    captured: number
    bytes: number
  }[]
  readonly annotations: {
    id: string
    itemId: string
    kind: string
    decision: string
    comment: string
    anchors: { textId: string; start: number; end: number; exact: string }[]
  }[]
  readonly history: {
    seq: number
    name: string
    kind: string
    of: number
    diff: { items?: { added: { id: string; title: string }[] } }
  }[]
  readonly indexQueue: { seq: number }[]
  readonly analyses: { itemId: string }[]
  readonly settings: { key: string; value: unknown }[]
  readonly tags: { id: string; name: string; parentId: string | null }[]
  readonly entities: { id: string }[]
  readonly collections: { id: string }[]
  readonly notes: { id: string }[]
  readonly drafts: { noteId: string; title: string; body: string }[]
  /** The archive's own row first; what else is there has other fields. */
  readonly meta: { key: string; items: number; decisions: number; texts?: number; originals?: number }[]
}

/** `database`: its name after a restore. */
export async function readArchive(page: Page, database = 'cuttings'): Promise<ArchiveRows> {
  // As one string it crosses in a tenth of the time.
  const json = await page.evaluate(async (databaseName) => {
    const names = [
      'items',
      'texts',
      'originals',
      'annotations',
      'history',
      'indexQueue',
      'analyses',
      'settings',
      'tags',
      'entities',
      'collections',
      'notes',
      'drafts',
      'meta',
    ]
    const opening = indexedDB.open(databaseName)
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => {
        resolve(opening.result)
      }
      opening.onerror = () => {
        reject(opening.error ?? new Error('not opened'))
      }
    })
    const transaction = db.transaction(names)
    const asked = names.map((name) => [name, transaction.objectStore(name).getAll()] as const)
    await new Promise((resolve) => (transaction.oncomplete = resolve))
    db.close()
    // Bytes cross as their number, since the test tool would turn them into something else.
    const light = (row: object) =>
      'bytes' in row ? { ...row, bytes: (row.bytes as Uint8Array).length } : row
    return JSON.stringify(
      Object.fromEntries(asked.map(([name, request]) => [name, (request.result as object[]).map(light)])),
    )
  }, database)
  const rows = JSON.parse(json) as ArchiveRows
  const isOwn = ({ key }: ArchiveRows['meta'][number]): boolean => key === 'archive'
  return { ...rows, meta: [...rows.meta.filter(isOwn), ...rows.meta.filter((row) => !isOwn(row))] }
}
