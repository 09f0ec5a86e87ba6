import type { QueryNode, WordsNode } from './query-node'

/** The words that a hit can show: all that are not excluded, in the order of the query. */
export function positiveWords(node: QueryNode | null): WordsNode[] {
  switch (node?.kind) {
    case 'words':
      return [node]
    case 'and':
    case 'or':
      return node.nodes.flatMap((child) => positiveWords(child))
    default:
      return []
  }
}
