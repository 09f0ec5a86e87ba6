import { eventLastWords } from '../language/lexicon/events'
import type { ParsedText, Sentence } from '../language/parse-text'
import type { Finding } from './finding'

const anniversary =
  /\b(?:\d{1,4}(?:st|nd|rd|th)|first|second|third|tenth|[a-z]{4,10}(?:tieth|teenth)) anniversary of (?:the )?(?:[\p{L}'’-]{1,20} ){0,3}(?:day|war|victory|revolution|independence|massacre|uprising|battle|attacks?)\b(?: of \p{Lu}[\p{L}'’-]{1,20})?/giu
const battle =
  /\b(?:Battle|Siege|Fall|War|Massacre) of (?:the )?\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24})?/gu
/** Whose name is enough, storms by the name they are given, and games with their year. */
const known =
  /\b(?:World War (?:I{1,2}\b|One|Two|1|2)|(?:First|Second) World War|Cold War|Brexit|Watergate|Arab Spring|Super Bowl (?:[IVXL]{1,8}|\d{1,2})|(?:Hurricane|Typhoon|Cyclone|(?:Tropical )?Storm) \p{Lu}\p{Ll}{2,15}|(?:(?:19|20)\d\d )?(?:(?!The |At |In |For |This )\p{Lu}\p{Ll}{2,15} )?(?:Olympics|Paralympics|Olympic Games|Paralympic Games|World Cup))(?![\p{L}\p{N}]| \p{Lu}\p{Ll})/gu
/** Each pattern with the words of which one is in whatever it matches. */
const patterns: readonly (readonly [RegExp, readonly string[]])[] = [
  [anniversary, ['nniversary', 'NNIVERSARY']],
  [battle, ['Battle of', 'Siege of', 'Fall of', 'War of', 'Massacre of']],
  [
    known,
    'World War|Cold War|Brexit|Watergate|Arab Spring|Super Bowl|Hurricane|Typhoon|Cyclone|Storm|Olympic|Paralympic|World Cup'.split(
      '|',
    ),
  ],
]
const meetings = new Set([...eventLastWords, 'meet', 'meeting', 'summits', 'meetings'])
/** They end the name of an event and hardly anything else. */
const certain = new Set(
  'summit games olympics paralympics championship championships festival consultations talks dialogue war wars revolution massacre genocide marathon tournament elections election referendum pandemic'.split(
    ' ',
  ),
)
const gathers = new Set([
  'for',
  'at',
  'during',
  'after',
  'before',
  'attend',
  'attended',
  'attending',
  'to',
  'of',
  'host',
  'hosted',
  'hosting',
])

/** Events that are known by their pattern: anniversaries, battles, and "for the SCO FMs meet". */
export function findEvents(parsed: ParsedText): Finding[] {
  const found: Finding[] = []
  for (const [pattern, words] of patterns) {
    // Hardly any text has one of the words, and looking for these costs next to nothing.
    if (!words.some((word) => parsed.text.includes(word))) continue
    for (const match of parsed.text.matchAll(pattern)) {
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        type: 'event',
        confidence: 0.8,
        reason: 'named by its kind, like an anniversary, a battle or a storm',
      })
    }
  }
  for (const sentence of parsed.sentences) found.push(...gatherings(sentence), ...named(sentence))
  return found
}

/** "for the" + at least two words with capitals + a meeting in small letters. */
function gatherings(sentence: Sentence): Finding[] {
  const { tokens } = sentence
  const found: Finding[] = []
  for (let at = 2; at < tokens.length; at += 1) {
    const head = tokens[at]
    if (head?.kind !== 'word' || head.isCapital || !meetings.has(head.folded)) continue
    let from = at
    while (from > 0 && at - from < 4 && tokens[from - 1]?.isCapital) from -= 1
    const first = tokens[from]
    if (at - from < 2 || !first || tokens[from - 1]?.text !== 'the') continue
    if (!gathers.has(tokens[from - 2]?.text ?? '')) continue
    const reason = `“${head.text}” is a kind of event`
    found.push({ start: first.start, end: head.end, type: 'event', confidence: 0.7, reason })
  }
  return found
}

/** At least three words with capitals, perhaps joined by hyphens, the last of them a kind of event. */
function named({ tokens, isHeading }: Sentence): Finding[] {
  if (isHeading) return []
  const found: Finding[] = []
  for (let at = 2; at < tokens.length; at += 1) {
    const head = tokens[at]
    if (!head?.isCapital || !certain.has(head.folded) || tokens[at + 1]?.isCapital) continue
    let from = at
    while (from > 0 && at - from < 8 && isInName(tokens, from - 1)) from -= 1
    const first = tokens[from]
    if (at - from < 2 || !first?.isCapital) continue
    const reason = `“${head.text}” is a kind of event`
    found.push({ start: first.start, end: head.end, type: 'event', confidence: 0.75, reason })
  }
  return found
}

function isInName(tokens: Sentence['tokens'], at: number): boolean {
  const token = tokens[at]
  if (token?.text === '-') return tokens[at - 1]?.isCapital === true
  return token?.isCapital === true
}
