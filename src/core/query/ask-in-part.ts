import { facetValue } from '../index/facet-value'
import { findWords } from './find-words'
import type { QueryNode } from './query-node'
import { tokenise } from './tokenise'

/** A part of an article that is found on its own. */
export type PartKind = 'quote' | 'comment'

export interface FoundPart {
  readonly text: string
  /** Names by which who says it is found, the one that the archive has for them first; [] where nobody does. */
  readonly speakers: readonly string[]
}

export interface AskedParts {
  /** Finds every article that has such a part, and may find others. */
  readonly ofItem: QueryNode
  /** What `isPartMeant` holds each part against, and what is shown of it; null: all parts. */
  readonly ofPart: QueryNode | null
  /** Every article that `ofItem` finds has such a part. Else that is known of those alone whose parts were looked at. */
  readonly isExact: boolean
}

/** Asks for parts of articles: words that were asked for anywhere, or in the text, are to stand in one of them. */
export function askInPart(node: QueryNode | null, part: PartKind): AskedParts {
  const has: QueryNode = { kind: 'has', part }
  if (node === null) return { ofItem: has, ofPart: null, isExact: true }
  const ofPart = moved(node, part)
  return {
    ofItem: { kind: 'and', nodes: [relaxed(ofPart, part), has] },
    ofPart,
    isExact: isFoundByOne(ofPart, part),
  }
}

function moved(node: QueryNode, part: PartKind): QueryNode {
  switch (node.kind) {
    case 'words':
      return node.field === 'any' || node.field === 'text' ? { ...node, field: part } : node
    case 'and':
    case 'or':
      return { ...node, nodes: node.nodes.map((child) => moved(child, part)) }
    case 'not':
      return { ...node, node: moved(node.node, part) }
    case 'value':
    case 'is':
    case 'has':
    case 'id':
    case 'date':
      return node
  }
}

/** That one part has not the words says nothing of the article. */
function relaxed(node: QueryNode, part: PartKind): QueryNode {
  if (node.kind === 'not') return isOfPart(node.node, part) ? { kind: 'has', part } : node
  if (node.kind !== 'and' && node.kind !== 'or') return node
  return { ...node, nodes: node.nodes.map((child) => relaxed(child, part)) }
}

/** Whether it takes one part alone to find an article: of two words one quote may have the one, and another the other. */
function isFoundByOne(node: QueryNode, part: PartKind): boolean {
  switch (node.kind) {
    case 'not':
      return !isOfPart(node.node, part)
    case 'and':
    case 'or': {
      const decided = node.nodes.filter((child) => isOfPart(child, part))
      return decided.every((child) => isFoundByOne(child, part)) && (node.kind === 'or' || decided.length < 2)
    }
    case 'words':
    case 'value':
    case 'is':
    case 'has':
    case 'id':
    case 'date':
      return true
  }
}

function isOfPart(node: QueryNode, part: PartKind): boolean {
  if (node.kind === 'words') return node.field === part || (part === 'quote' && node.field === 'speaker')
  if (node.kind === 'value') return part === 'quote' && node.fields.includes('speaker')
  if (node.kind === 'not') return isOfPart(node.node, part)
  return (node.kind === 'and' || node.kind === 'or') && node.nodes.some((child) => isOfPart(child, part))
}

/** Whether a part is one of those asked for; what is asked of its article is taken to hold. */
export function isPartMeant(ofPart: QueryNode | null, kind: PartKind, part: FoundPart): boolean {
  return ofPart === null || holds(ofPart, kind, part) !== false
}

/** By Kleene's logic of three values, with null for what the part does not decide. */
function holds(node: QueryNode, kind: PartKind, part: FoundPart): boolean | null {
  switch (node.kind) {
    case 'words': {
      if (!isOfPart(node, kind)) return null
      const texts = node.field === kind ? [part.text] : part.speakers
      return texts.some((text) => findWords(tokenise(text), node, 1).length > 0)
    }
    case 'value':
      return isOfPart(node, kind) ? facetValue(part.speakers[0] ?? '') === node.value : null
    case 'not': {
      const held = holds(node.node, kind, part)
      return held === null ? null : !held
    }
    case 'and':
    case 'or': {
      const held = node.nodes.map((child) => holds(child, kind, part))
      const decisive = node.kind === 'or'
      if (held.includes(decisive)) return decisive
      return held.includes(null) ? null : !decisive
    }
    case 'is':
    case 'has':
    case 'id':
    case 'date':
      return null
  }
}
