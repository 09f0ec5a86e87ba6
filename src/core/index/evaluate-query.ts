import { findWords } from '../query/find-words'
import type { QueryNode, WordsNode } from '../query/query-node'
import { tokenise } from '../query/tokenise'
import { entryHolds } from './entry-holds'
import type { IndexEntry, IndexField } from './index-entry'
import type { TextsOf } from './search-index'

/** Score by id. */
export type Scores = ReadonlyMap<string, number>

/** An item in which each of the words stands, in any order. */
export interface WordsCandidate {
  readonly id: string
  readonly score: number
  /** The fields that hold all of the words. */
  readonly fields: readonly IndexField[]
}

/** What the evaluation reads. */
export interface IndexReader {
  readonly entries: ReadonlyMap<string, IndexEntry>
  readonly candidates: (words: WordsNode) => readonly WordsCandidate[]
  readonly textsOf: TextsOf
}

/** Texts are asked for in such portions, so that thousands of them are never in memory at once. */
const textsAtOnce = 200

/**
 * The items that a query finds. `within` spares work on items that another part of the query has ruled out: the
 * result may still hold such items. null: all.
 */
export async function evaluateQuery(
  node: QueryNode,
  within: Scores | null,
  index: IndexReader,
): Promise<Scores> {
  switch (node.kind) {
    case 'words':
      return evaluateWords(node, within, index)
    case 'and':
      return evaluateAnd(node.nodes, within, index)
    case 'or': {
      const sum = new Map<string, number>()
      for (const child of node.nodes) {
        for (const [id, score] of await evaluateQuery(child, within, index))
          sum.set(id, (sum.get(id) ?? 0) + score)
      }
      return sum
    }
    case 'not':
      return without(everything(within, index), await evaluateQuery(node.node, within, index))
    case 'is':
    case 'has':
    case 'date': {
      const held = new Map<string, number>()
      for (const id of (within ?? index.entries).keys()) {
        const entry = index.entries.get(id)
        if (entry !== undefined && entryHolds(entry, node)) held.set(id, 0)
      }
      return held
    }
  }
}

async function evaluateAnd(
  nodes: readonly QueryNode[],
  within: Scores | null,
  index: IndexReader,
): Promise<Scores> {
  let found: Scores | null = null
  const byCost = nodes.map((node, place) => ({ node, place, cost: costOf(node) }))
  for (const { node } of byCost.sort((a, b) => a.cost - b.cost || a.place - b.place)) {
    const scope: Scores | null = found ?? within
    if (node.kind === 'not') {
      found = without(found ?? everything(within, index), await evaluateQuery(node.node, scope, index))
    } else {
      const next: Scores = await evaluateQuery(node, scope, index)
      found = found === null ? next : both(found, next)
    }
  }
  return found ?? everything(within, index)
}

/** Phrases last, since they may need texts. */
function costOf(node: QueryNode): number {
  if (node.kind === 'words') return node.terms.length > 1 ? 3 : 0
  if (node.kind === 'and' || node.kind === 'or') return 2
  return node.kind === 'not' ? 1 + costOf(node.node) : 1
}

async function evaluateWords(words: WordsNode, within: Scores | null, index: IndexReader): Promise<Scores> {
  const found = new Map<string, number>()
  const inText: WordsCandidate[] = []
  const simple = words.terms.length === 1 && words.type === null
  for (const candidate of index.candidates(words)) {
    if (within !== null && !within.has(candidate.id)) continue
    const entry = index.entries.get(candidate.id)
    if (entry === undefined) continue
    if (simple || stand(words, entry, candidate.fields)) found.set(candidate.id, candidate.score)
    else if (candidate.fields.includes('text') && words.type === null) inText.push(candidate)
  }
  for (let at = 0; at < inText.length; at += textsAtOnce) {
    const portion = inText.slice(at, at + textsAtOnce)
    const texts = await index.textsOf(portion.map((candidate) => candidate.id))
    for (const { id, score } of portion) {
      const text = texts.get(id)
      if (text !== undefined && findWords(tokenise(text), words, 1).length > 0) found.set(id, score)
    }
  }
  return found
}

/** Whether the words stand side by side in one of the short texts of these fields. */
function stand(words: WordsNode, entry: IndexEntry, fields: readonly IndexField[]): boolean {
  return fields.some((field) => {
    if (field === 'text') return false
    return entry.values[field].some((value, place) => {
      if (field === 'entity' && words.type !== null && entry.entityTypes[place] !== words.type) return false
      return findWords(tokenise(value), words, 1).length > 0
    })
  })
}

function everything(within: Scores | null, index: IndexReader): Scores {
  return within ?? new Map([...index.entries.keys()].map((id) => [id, 0]))
}

function both(a: Scores, b: Scores): Scores {
  const result = new Map<string, number>()
  for (const [id, score] of a) {
    const other = b.get(id)
    if (other !== undefined) result.set(id, score + other)
  }
  return result
}

function without(a: Scores, b: Scores): Scores {
  return new Map([...a].filter(([id]) => !b.has(id)))
}
