import type { DictionaryEntry } from '../language/language-engine'
import type { ParsedText, Sentence } from '../language/parse-text'
import { tokenise, type Token } from '../language/tokenise'
import type { Finding } from './finding'

interface Form {
  readonly words: readonly string[]
  readonly written: string
  readonly entry: DictionaryEntry
}

/** Names that people taught the archive, in any language; a name with a capital only matches one with a capital. */
export function findDictionary(parsed: ParsedText, dictionary: readonly DictionaryEntry[]): Finding[] {
  if (dictionary.length === 0) return []
  const byFirst = new Map<string, Form[]>()
  for (const form of dictionary.flatMap(formsOf)) {
    const first = form.words[0]
    if (first === undefined) continue
    const list = byFirst.get(first)
    if (list) list.push(form)
    else byFirst.set(first, [form])
  }
  return [
    ...parsed.sentences.flatMap((sentence) => inSentence(sentence, byFirst)),
    ...unspaced(parsed.text, dictionary),
  ]
}

function namesOf(entry: DictionaryEntry): string[] {
  return [entry.name, ...entry.aliases].filter((name) => name.trim() !== '')
}

function formsOf(entry: DictionaryEntry): Form[] {
  return namesOf(entry).map((name) => ({
    words: wordsOf(tokenise(name, { start: 0, end: name.length })),
    written: name,
    entry,
  }))
}

function wordsOf(tokens: readonly Token[]): string[] {
  return tokens.map((token) => token.folded)
}

function inSentence(sentence: Sentence, byFirst: ReadonlyMap<string, readonly Form[]>): Finding[] {
  return sentence.tokens.flatMap((token, at) =>
    (byFirst.get(token.folded) ?? []).flatMap((form) => {
      const last = sentence.tokens[at + form.words.length - 1]
      const fits = form.words.every((word, i) => sentence.tokens[at + i]?.folded === word)
      const hasCapital = /^\P{L}*\p{Lu}/u.test(form.written)
      if (!last || !fits || (hasCapital && !token.isCapital)) return []
      return [found(token.start, last.end, form.entry)]
    }),
  )
}

/** Scripts without spaces between words are searched by the characters alone. */
function unspaced(text: string, dictionary: readonly DictionaryEntry[]): Finding[] {
  const names = dictionary.flatMap((entry) =>
    namesOf(entry)
      .filter((name) =>
        /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}・]{2,}$/u.test(name),
      )
      .map((name) => [name, entry] as const),
  )
  return names.flatMap(([name, entry]) => {
    const findings: Finding[] = []
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      findings.push(found(at, at + name.length, entry))
    }
    return findings
  })
}

function found(start: number, end: number, entry: DictionaryEntry): Finding {
  return {
    start,
    end,
    type: entry.type,
    confidence: 0.97,
    name: entry.name,
    reason: `in the archive’s dictionary as “${entry.name}”`,
  }
}
