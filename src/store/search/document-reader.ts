import type { SearchDocument } from '@/core/index/search-document'
import type { ArchiveDatabase } from '../archive-database'
import { readSearchDocuments } from './read-search-documents'

export type DocumentReader = (ids: readonly string[]) => Promise<ReadonlyMap<string, SearchDocument>>

/** Reads what is asked for at the same moment in one transaction, and each document once: a transaction costs a millisecond. */
export function createDocumentReader(db: ArchiveDatabase): DocumentReader {
  let asked = new Set<string>()
  let reading: ReturnType<DocumentReader> | null = null
  return (ids) => {
    for (const id of ids) asked.add(id)
    reading ??= Promise.resolve().then(() => {
      const all = [...asked]
      asked = new Set()
      reading = null
      return all.length === 0 ? new Map<string, SearchDocument>() : readSearchDocuments(db, all)
    })
    return reading
  }
}
