import type { Span } from '../anchor/span'
import type { DictionaryEntry } from '../language/language-engine'
import type { ParsedText, Sentence } from '../language/parse-text'
import { dictionaryForms, type DictionaryForm, type DictionaryForms } from './dictionary-forms'
import type { Finding } from './finding'

export interface Taught {
  readonly names: readonly Finding[]
  /** Words of which people said that they name nobody. */
  readonly notNames: readonly Span[]
}

/** Names that people taught the archive, in any language; a name with a capital only matches one with a capital. */
export function findDictionary(parsed: ParsedText, dictionary: readonly DictionaryEntry[]): Taught {
  if (dictionary.length === 0) return { names: [], notNames: [] }
  const forms = dictionaryForms(dictionary)
  const found = [
    ...parsed.sentences.flatMap((sentence) => inSentence(sentence, forms)),
    ...forms.unspaced.flatMap((form) => inText(parsed.text, form)),
  ]
  return { names: found.flatMap(findingOf), notNames: found.filter(({ form }) => form.entry.type === null) }
}

interface Match extends Span {
  readonly form: DictionaryForm
}

function inSentence({ tokens }: Sentence, { byFirst }: DictionaryForms): Match[] {
  return tokens.flatMap((token, at) =>
    (byFirst.get(token.folded) ?? []).flatMap((form) => {
      const last = tokens[at + form.words.length - 1]
      const fits = form.words.every((word, i) => tokens[at + i]?.folded === word)
      if (!last || !fits || (form.hasCapital && !token.isCapital)) return []
      return [{ start: token.start, end: last.end, form }]
    }),
  )
}

/** Scripts without spaces between words are searched by the characters alone. */
function inText(text: string, form: DictionaryForm): Match[] {
  const matches: Match[] = []
  const { written } = form
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + written.length)) {
    matches.push({ start: at, end: at + written.length, form })
  }
  return matches
}

function findingOf({ start, end, form: { entry } }: Match): Finding[] {
  if (entry.type === null) return []
  const reason = `in the archive’s dictionary as “${entry.name}”`
  return [{ start, end, type: entry.type, confidence: 0.97, name: entry.name, reason }]
}
