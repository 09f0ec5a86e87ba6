import type { Mention } from '../annotation/analysis'
import { fold } from '../language/fold'
import { wordSet } from '../language/lexicon/word-set'
import { honorifics, roleModifiers, roleWords, speakingNouns } from '../language/lexicon/roles'
import type { Token } from '../language/tokenise'
import type { Actor } from './actor'
import { isFiller, prepositions } from './clause-words'
import { cueWords } from './cue-words'

const pronouns = wordSet('he she they it i we you who')
const determiners = wordSet(
  'the a an his her their its our my one this that some many several two three another other both all no',
)
const kinds = { person: 'person', organisation: 'organisation', group: 'group', place: 'place' } as const
/** Plural or collective nouns that need no article: "police said", "officials say". */
const bare =
  /^(?:police|authorities|officials|prosecutors|experts|critics|researchers|scientists|doctors|witnesses|residents|lawyers|sources|analysts|activists|protesters|protestors|diplomats|lawmakers|supporters|reporters|observers|people|voters|students|workers|employees|teachers|leaders|members|survivors|victims|aides|advisers|others|some|many|rebels|militants|soldiers|troops|officers|guards|opponents|economists|investors|traders|historians|commentators|demonstrators|groups|families|campaigners|regulators|forecasters|passengers|customers|fans|farmers|villagers|nurses|eyewitnesses|relatives|friends|neighbours|neighbors|democrats|republicans|rivals|insiders|shoppers|drivers|senators|ministers|parents|agents|investigators|detectives|firefighters|rescuers|pollsters|strategists|academics|scholars|bishops|clergy|players|coaches|managers|executives|shareholders|bankers|developers|engineers|pilots|veterans|inspectors|judges|jurors|councillors|mayors|governors|presidents|speakers|bosses|chiefs|unions|companies|firms|agencies|banks|airlines|hospitals|schools|universities|newspapers|charities)$/u

/** Names, pronouns and nouns outside quotation marks that could be the source of a quote, in order. */
export function findActors(
  text: string,
  tokens: readonly Token[],
  quoted: readonly boolean[],
  mentions: readonly Mention[],
): Actor[] {
  const actors: Actor[] = []
  let mention = 0
  for (let at = datelineEnd(tokens); at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token || quoted[at]) continue
    while ((mentions[mention]?.end ?? Infinity) <= token.start) mention += 1
    const found = mentions[mention]
    if (found && found.start <= token.start) {
      const actor = named(tokens, at, found)
      if (actor) actors.push(actor)
      at = (actor?.to ?? endOf(tokens, at, found)) - 1
      continue
    }
    const actor = token.kind === 'word' ? unnamed(text, tokens, at, mentions[mention]) : null
    if (actor) actors.push(actor)
  }
  return actors
}

/** The index behind "WASHINGTON, Dec. 8 (UPI) —" at the head of a line: who sends a report is no speaker in it. 0 for none. */
function datelineEnd(tokens: readonly Token[]): number {
  if (tokens[0]?.isUpper !== true) return 0
  for (let at = 1; at < Math.min(tokens.length, 12); at += 1) {
    const mark = tokens[at]?.text ?? ''
    if (/^[—–-]$/u.test(mark) && tokens[at - 1]?.text === ')') return at + 1
  }
  return 0
}

function endOf(tokens: readonly Token[], at: number, mention: Mention): number {
  let to = at + 1
  while ((tokens[to]?.start ?? Infinity) < mention.end) to += 1
  return to
}

function named(tokens: readonly Token[], at: number, mention: Mention): Actor | null {
  if (!(mention.type in kinds)) return null
  const kind = kinds[mention.type as keyof typeof kinds]
  const to = endOf(tokens, at, mention)
  const isOwner = tokens[to]?.kind === 'possessive' || tokens[to]?.text === '’' || tokens[to]?.text === "'"
  if (isOwner) return owned(tokens, at, to)
  const words = tokens
    .slice(at, to)
    .map((token) => token.folded)
    .join(' ')
  return { kind, start: mention.start, end: mention.end, from: at, to, entity: mention.entity, words }
}

/** The noun after a name in the genitive, where it can speak: "Ana Ruiz’s lawyer", "the ministry’s former spokesman"; null before a name. */
function owned(tokens: readonly Token[], at: number, mark: number): Actor | null {
  const first = tokens[at]
  let to = mark + 1
  while (to < mark + 6 && isNounLike(tokens[to])) to += 1
  const last = tokens[to - 1]
  const canSpeak = last !== undefined && (roleWords.has(last.folded) || speakingNouns.has(last.folded))
  if (!first || !canSpeak || to === mark + 1 || tokens[to]?.isCapital === true) return null
  const words = tokens
    .slice(mark + 1, to)
    .map((token) => token.folded)
    .join(' ')
  return { kind: 'noun', start: first.start, end: last.end, from: at, to, entity: null, words, isOwned: true }
}

/** A word in small letters that is no preposition, no verb of saying and no helping verb. */
function isNounLike(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.isCapital) return token?.text === '-'
  return !endsNoun(token.folded)
}

function endsNoun(folded: string): boolean {
  return (
    prepositions.has(folded) ||
    cueWords.has(folded) ||
    isFiller(folded) ||
    /^(?:who|which|that|when|has|it|he|she|they)$/u.test(folded)
  )
}

function unnamed(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: Mention | undefined,
): Actor | null {
  const token = tokens[at]
  if (!token) return null
  const pronoun = token.folded.replace(/'(?:d|ll|ve|re|m)$/u, '')
  if (pronouns.has(pronoun)) {
    const end = token.start + pronoun.length
    return { kind: 'pronoun', start: token.start, end, from: at, to: at + 1, entity: null, words: pronoun }
  }
  const aged = agedAt(tokens, at) ?? (token.folded === 'percent' ? partOf(tokens, at) : null)
  if (aged) return aged
  const isRole = roleWords.has(token.folded)
  if (!isRole && !speakingNouns.has(token.folded)) return null
  const after = tokens[at + 1]
  if (after?.kind === 'possessive' || after?.text === '-') return null
  if (after?.kind === 'word' && (roleWords.has(after.folded) || speakingNouns.has(after.folded))) return null
  if (next?.type === 'person' && leadsTo(tokens, at, next)) return null
  const part = partOf(tokens, at)
  if (part) return part
  const from = phraseStart(tokens, at)
  const first = tokens[from]
  const isBare =
    bare.test(token.folded) || (isRole && tokens.slice(from, at + 1).some((word) => word.isCapital))
  if (!first || (!determiners.has(first.folded) && !isBare)) return null
  const words = fold(text.slice(first.start, token.end)).replace(/^(?:the|a|an|his|her|their|its) /u, '')
  const isIndefinite = /^(?:an?|one|another|some|many|several|two|three|other)$/u.test(first.folded)
  const noun = {
    kind: 'noun',
    start: first.start,
    end: token.end,
    from,
    to: at + 1,
    entity: null,
    words,
  } as const
  return isIndefinite ? { ...noun, isIndefinite } : noun
}

/** "The 46-year-old", with the noun behind it where there is one: "a 34-year-old mother". */
function agedAt(tokens: readonly Token[], at: number): Actor | null {
  const first = tokens[at - 3]
  if (tokens[at]?.folded !== 'year-old' || tokens[at - 1]?.text !== '-' || tokens[at - 2]?.kind !== 'number')
    return null
  if (!first || !determiners.has(first.folded)) return null
  let to = at + 1
  while (to < at + 3 && tokens[to]?.kind === 'word' && isNounLike(tokens[to])) to += 1
  const last = tokens[to - 1]
  if (!last || tokens[to]?.isCapital === true) return null
  const words = tokens
    .slice(at - 2, to)
    .map((token) => token.folded)
    .join(' ')
  return { kind: 'noun', start: first.start, end: last.end, from: at - 3, to, entity: null, words }
}

/** "One of the children", "some of them", "52 percent of registered voters". */
function partOf(tokens: readonly Token[], at: number): Actor | null {
  const isShare = tokens[at]?.folded === 'percent' && tokens[at - 1]?.kind === 'number'
  const start = isShare ? at - 1 : at
  const first = tokens[start]
  if (
    !first ||
    tokens[at + 1]?.folded !== 'of' ||
    !(isShare || /^(?:one|some|many|several|both|others|members|two|three)$/u.test(first.folded))
  )
    return null
  let to = at + 2
  if (determiners.has(tokens[to]?.folded ?? '')) to += 1
  if (/^(?:them|us|these|those)$/u.test(tokens[to]?.folded ?? '')) to += 1
  else while (to < at + 6 && isNounLike(tokens[to])) to += 1
  const last = tokens[to - 1]
  if (!last || to === at + 2) return null
  const words = tokens
    .slice(start, to)
    .map((token) => token.folded)
    .join(' ')
  return { kind: 'noun', start: first.start, end: last.end, from: start, to, entity: null, words }
}

/** Whether a title stands right before a person's name, so that it is no actor of its own. */
function leadsTo(tokens: readonly Token[], at: number, person: Mention): boolean {
  for (let i = at + 1; i < at + 3; i += 1) {
    const token = tokens[i]
    if (!token) return false
    if (token.start >= person.start) return true
    if (!honorifics.has(token.folded.replace(/\.$/u, '')) && !roleWords.has(token.folded)) return false
  }
  return false
}

function phraseStart(tokens: readonly Token[], at: number): number {
  let from = at
  for (let i = at - 1; i >= 0 && at - i <= 5; i -= 1) {
    const token = tokens[i]
    if (!token || (token.kind !== 'word' && token.kind !== 'possessive' && token.text !== '-')) break
    if (determiners.has(token.folded)) return i
    if (token.kind === 'word' && !token.isCapital && endsNoun(token.folded)) break
    if (roleModifiers.has(token.folded) || roleWords.has(token.folded)) from = i
  }
  return from
}
