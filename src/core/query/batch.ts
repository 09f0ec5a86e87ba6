import type { SearchHit } from '../index/search-hit'

/** A name of the list, and what else it is searched by. */
export interface BatchName {
  readonly name: string
  /** Other names that were given with it in the list. */
  readonly forms: readonly string[]
}

export interface BatchRow {
  readonly name: string
  /** Names of the archive's entities that it was searched by besides. */
  readonly forms: readonly string[]
  /** What finds the same in the search box. */
  readonly query: string
  /** Articles that have one of the names. */
  readonly articles: number
  /** The best few of them. */
  readonly hits: readonly BatchHit[]
}

export interface BatchHit extends Pick<SearchHit, 'itemId' | 'excerpt' | 'matches'> {
  readonly title: string
  readonly source: string
  readonly published: string
}

/** So many names are searched for at once, and so many of the best articles are told of each. */
export const mostBatchNames = 5000
export const batchHits = 10

/** One name a line; what stands after it behind `|` are other names. The same name twice is one. */
export function namesOfLines(text: string): BatchName[] {
  return uniqueNames(text.split(/\r\n|[\r\n]/u).map((line) => line.split('|')))
}

/** Lines that have something and no name that can be searched for. */
export function linesWithoutName(text: string): string[] {
  const lines = text.split(/\r\n|[\r\n]/u).map((line) => line.trim())
  return lines.filter((line) => line !== '' && !line.split('|').some(isName))
}

/** What has no letter and no digit has no words. */
function isName(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** The first of each row is the name, the others are other names of it. */
export function uniqueNames(rows: readonly (readonly string[])[]): BatchName[] {
  const found = new Map<string, BatchName>()
  for (const row of rows) {
    const [name, ...forms] = row.map((each) => each.trim()).filter(isName)
    if (name === undefined) continue
    const key = name.toLowerCase()
    const before = found.get(key)
    found.set(key, {
      name: before?.name ?? name,
      forms: [...new Set([...(before?.forms ?? []), ...forms])],
    })
  }
  return [...found.values()]
}

/** What finds any of these names, each word for word. */
export function queryOfNames(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name.replaceAll(/["“”„‟«»＂]/g, ' ').trim()}"`)
  return `${[...new Set(quoted)].join(' OR ')} `
}
