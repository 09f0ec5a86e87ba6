import type { QueryNode, WordsNode } from './query-node'

/** The words that a hit can show: all that are not excluded, in the order of the query. */
export function positiveWords(node: QueryNode | null): WordsNode[] {
  if (node?.kind === 'words') return [node]
  if (node?.kind === 'value') return node.words === null ? [] : [node.words]
  return node?.kind === 'and' || node?.kind === 'or'
    ? node.nodes.flatMap((child) => positiveWords(child))
    : []
}
