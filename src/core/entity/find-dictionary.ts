import type { Span } from '../anchor/span'
import type { DictionaryEntry } from '../language/language-engine'
import type { ParsedText, Sentence } from '../language/parse-text'
import { dictionaryForms, type DictionaryForm, type DictionaryForms } from './dictionary-forms'
import type { Finding } from './finding'
import { roleBefore } from './role-before'

export interface Taught {
  readonly names: readonly Finding[]
  /** Words of which people said that they name nobody. */
  readonly notNames: readonly Span[]
}

/**
 * Names that people taught the archive, in any language; a name with a capital only matches one with a capital.
 * @param hasTitles whether the text is of the language whose titles are known: people have those before their names then
 */
export function findDictionary(
  parsed: ParsedText,
  dictionary: readonly DictionaryEntry[],
  hasTitles: boolean,
): Taught {
  if (dictionary.length === 0) return { names: [], notNames: [] }
  const forms = dictionaryForms(dictionary)
  const found = [
    ...parsed.sentences.flatMap((sentence) => inSentence(sentence, forms)),
    ...forms.unspaced.flatMap((form) => inText(parsed.text, form)),
  ]
  return {
    names: found.flatMap((match) => findingOf(parsed, match, hasTitles)),
    notNames: found.filter(({ form }) => form.entry.type === null),
  }
}

interface Match extends Span {
  readonly form: DictionaryForm
  /** Where its first word is; null in scripts without spaces. */
  readonly at: { readonly sentence: Sentence; readonly token: number } | null
}

function inSentence(sentence: Sentence, { byFirst }: DictionaryForms): Match[] {
  const { tokens } = sentence
  return tokens.flatMap((token, at) =>
    (byFirst.get(token.folded) ?? []).flatMap((form) => {
      const last = tokens[at + form.words.length - 1]
      const fits = form.words.every((word, i) => tokens[at + i]?.folded === word)
      if (!last || !fits || (form.hasCapital && !token.isCapital)) return []
      return [{ start: token.start, end: last.end, form, at: { sentence, token: at } }]
    }),
  )
}

/** Scripts without spaces between words are searched by the characters alone. */
function inText(text: string, form: DictionaryForm): Match[] {
  const matches: Match[] = []
  const { written } = form
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + written.length)) {
    matches.push({ start: at, end: at + written.length, form, at: null })
  }
  return matches
}

function findingOf({ text }: ParsedText, match: Match, hasTitles: boolean): Finding[] {
  const { start, end, form, at } = match
  const { name, type } = form.entry
  if (type === null) return []
  const reason = `in the archive’s dictionary as “${name}”`
  const role = hasTitles && type === 'person' && at !== null ? roleBefore(text, at.sentence, at.token) : ''
  return [{ start, end, type, confidence: 0.97, name, reason, ...(role === '' ? {} : { role }) }]
}
