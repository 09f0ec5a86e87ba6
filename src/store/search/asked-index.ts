import type { SearchIndex } from '@/core/index/search-index'
import { askInPart } from '@/core/query/ask-in-part'
import type { ParsedQuery, QueryNode } from '@/core/query/query-node'
import type { AsideIndexes } from './aside-indexes'

export interface SearchIndexes extends AsideIndexes {
  readonly items: SearchIndex
}

export interface AskedIndex {
  readonly index: SearchIndex
  readonly parsed: ParsedQuery
}

/** Which index a query is for, and as what; of quotes and comments the articles that have some. */
export function askedIndex(indexes: SearchIndexes, parsed: ParsedQuery): AskedIndex {
  const { items, notes, names } = indexes
  switch (parsed.type) {
    case 'note':
      return { index: notes, parsed: { ...parsed, node: askedAside(parsed) } }
    case 'name':
      return { index: names, parsed: { ...parsed, node: askedAside(parsed) } }
    case 'quote':
    case 'comment':
      return { index: items, parsed: { ...parsed, node: askInPart(parsed.node, parsed.type).ofItem } }
    case 'article':
      return { index: items, parsed: { ...parsed, node: parsed.node ?? everything } }
    case null:
      return { index: items, parsed: parsed.asksForAll ? { ...parsed, node: everything } : parsed }
  }
}

const everything: QueryNode = { kind: 'and', nodes: [] }

/** What is asked of notes and names: null where the query asks for nothing, or for what only articles have. */
export function askedAside({ node, type }: ParsedQuery): QueryNode | null {
  if (node === null) return type === null ? null : everything
  return asksOfArticles(node) ? null : node
}

function asksOfArticles(node: QueryNode): boolean {
  switch (node.kind) {
    case 'value':
    case 'is':
    case 'has':
    case 'id':
      return true
    case 'and':
    case 'or':
      return node.nodes.some(asksOfArticles)
    case 'not':
      return asksOfArticles(node.node)
    case 'words':
    case 'date':
      return false
  }
}
