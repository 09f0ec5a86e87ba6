import type { Citation, Excerpt } from '@/core/excerpt/excerpt'

/** An article that excerpts are from, with those of its excerpts that go out. */
export interface CitedWork {
  /** Stable and plain: `doe2021talks`, made different by letters where two would be the same. */
  readonly key: string
  readonly citation: Citation
  readonly excerpts: readonly Excerpt[]
}

/** The articles behind the excerpts, each once, in the order of their first excerpt. */
export function citedWorks(excerpts: readonly Excerpt[]): CitedWork[] {
  const works = new Map<string, Excerpt[]>()
  for (const excerpt of excerpts) {
    const known = works.get(excerpt.itemId)
    if (known === undefined) works.set(excerpt.itemId, [excerpt])
    else known.push(excerpt)
  }
  const taken = new Set<string>()
  return [...works.values()].flatMap((own) => {
    const [first] = own
    if (first === undefined) return []
    return [{ key: freeKey(first.citation, taken), citation: first.citation, excerpts: own }]
  })
}

function freeKey({ authors, source, published, title }: Citation, taken: Set<string>): string {
  const name = plain((authors[0] ?? source).split(/\s+/u).at(-1) ?? '')
  const word = plain(title.split(/\s+/u).find((one) => plain(one).length > 3) ?? '')
  const stem = `${name}${published.slice(0, 4)}${word}`.slice(0, 40)
  const base = /^[a-z]/u.test(stem) ? stem : `item${stem}`
  let key = base
  for (let n = 2; taken.has(key); n++) key = `${base}-${String(n)}`
  taken.add(key)
  return key
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '')
}
