import type { DictionaryEntry } from '../language/language-engine'
import { tokenise, type Token } from '../language/tokenise'

/** One way of writing a name of the dictionary, cut as texts are. */
export interface DictionaryForm {
  /** Folded. */
  readonly words: readonly string[]
  readonly written: string
  /** It is only found where the text has a capital. */
  readonly hasCapital: boolean
  readonly entry: DictionaryEntry
}

export interface DictionaryForms {
  /** By their first word. */
  readonly byFirst: ReadonlyMap<string, readonly DictionaryForm[]>
  /** Names in scripts without spaces between words. */
  readonly unspaced: readonly DictionaryForm[]
}

const withoutSpaces = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}・]{2,}$/u
/** A dictionary of thousands is cut once, not for each article. */
const known = new WeakMap<readonly DictionaryEntry[], DictionaryForms>()

export function dictionaryForms(dictionary: readonly DictionaryEntry[]): DictionaryForms {
  const kept = known.get(dictionary)
  if (kept !== undefined) return kept
  const all = dictionary.flatMap(formsOf)
  const byFirst = new Map<string, DictionaryForm[]>()
  for (const form of all) {
    const first = form.words[0]
    if (first === undefined) continue
    const list = byFirst.get(first)
    if (list) list.push(form)
    else byFirst.set(first, [form])
  }
  const forms = { byFirst, unspaced: all.filter(({ written }) => withoutSpaces.test(written)) }
  known.set(dictionary, forms)
  return forms
}

function formsOf(entry: DictionaryEntry): DictionaryForm[] {
  return [entry.name, ...entry.aliases]
    .filter((name) => name.trim() !== '')
    .map((written) => ({
      words: tokenise(written, { start: 0, end: written.length }).map(({ folded }: Token) => folded),
      written,
      hasCapital: /^\P{L}*\p{Lu}/u.test(written),
      entry,
    }))
}
