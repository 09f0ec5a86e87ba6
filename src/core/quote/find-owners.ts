import type { Mention } from '../annotation/analysis'
import type { Token } from '../language/tokenise'
import type { Actor } from './actor'

/** People and organisations with a possessive behind their name, outside quotation marks, in order: "Ana Ruiz’s". */
export function findOwners(
  tokens: readonly Token[],
  quoted: readonly boolean[],
  mentions: readonly Mention[],
): Actor[] {
  const owners: Actor[] = []
  let from = 0
  for (const { start, end, type, entity } of mentions) {
    if (type !== 'person' && type !== 'organisation') continue
    while ((tokens[from]?.start ?? Infinity) < start) from += 1
    let to = from
    while ((tokens[to]?.start ?? Infinity) < end) to += 1
    if (quoted[from] === true || !isPossessive(tokens[to])) continue
    const words = tokens.slice(from, to).map((token) => token.folded)
    owners.push({ kind: type, start, end, from, to, entity, words: words.join(' ') })
  }
  return owners
}

function isPossessive(token: Token | undefined): boolean {
  return token?.kind === 'possessive' || token?.text === '’' || token?.text === "'"
}
