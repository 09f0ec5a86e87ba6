/**
 * The stem of an English word by the Porter2 algorithm (M. F. Porter, https://snowballstem.org/algorithms/english/stemmer.html).
 * `word` is folded: lower case, without apostrophes; what has anything but a to z in it is its own stem.
 */
export function englishStem(word: string): string {
  if (word.length <= 2 || !/^[a-z]+$/.test(word)) return word
  const special = whole.get(word)
  if (special !== undefined) return special
  const start = withConsonantY(word)
  const [r1, r2] = regions(start)
  let stem = step1a(start)
  if (kept.has(stem)) return stem.toLowerCase()
  stem = step1b(stem, r1)
  stem = step1c(stem)
  stem = replaced(stem, step2, (at, end) => at >= r1 && mayLose(stem, at, end))
  stem = replaced(stem, step3, (at, end) => at >= r1 && (end !== 'ative' || at >= r2))
  stem = replaced(stem, step4, (at, end) => at >= r2 && (end !== 'ion' || /[st]$/.test(stem.slice(0, at))))
  return step5(stem, r1, r2).toLowerCase()
}

const whole: ReadonlyMap<string, string> = new Map([
  ...pairs('skis ski skies sky idly idl gently gentl ugly ugli early earli only onli singly singl'),
  ...'sky news howe atlas cosmos bias andes'.split(' ').map((word): [string, string] => [word, word]),
])
const kept = new Set('inning outing canning herring earring proceed exceed succeed'.split(' '))

type Ending = readonly [end: string, instead: string]

const step2 = endings(
  'ational ate,tional tion,enci ence,anci ance,abli able,entli ent,izer ize,ization ize,ation ate,ator ate,' +
    'alism al,aliti al,alli al,fulness ful,ousli ous,ousness ous,iveness ive,iviti ive,biliti ble,bli ble,ogi og,' +
    'fulli ful,lessli less,li ',
)
const step3 = endings('ational ate,tional tion,alize al,icate ic,iciti ic,ical ic,ful ,ness ,ative ')
const step4 = endings(
  'al ,ance ,ence ,er ,ic ,able ,ible ,ant ,ement ,ment ,ent ,ism ,ate ,iti ,ous ,ive ,ize ,ion ',
)

function pairs(text: string): [string, string][] {
  const words = text.split(' ')
  return words.flatMap((word, at): [string, string][] => (at % 2 === 0 ? [[word, words[at + 1] ?? '']] : []))
}

/** The longest first: of several that fit it is the one that counts. */
function endings(text: string): readonly Ending[] {
  return text
    .split(',')
    .map((each): Ending => {
      const [end = '', instead = ''] = each.split(' ')
      return [end, instead]
    })
    .sort(([a], [b]) => b.length - a.length)
}

/** A `y` at the beginning or after a vowel is a consonant, and stands as `Y` until the end. */
function withConsonantY(word: string): string {
  return word.replace(/^y|(?<=[aeiouy])y/g, 'Y')
}

/** R1: after the first consonant that follows a vowel. R2: the same again within R1. */
function regions(word: string): [r1: number, r2: number] {
  const early = /^(?:gener|commun|arsen)/.exec(word)
  const r1 = early === null ? afterFirst(word, 0) : early[0].length
  return [r1, afterFirst(word, r1)]
}

function afterFirst(word: string, from: number): number {
  const match = /[aeiouy][^aeiouy]/.exec(word.slice(from))
  return match === null ? word.length : from + match.index + 2
}

function step1a(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (/ie[ds]$/.test(word)) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1)
  if (/(?:us|ss)$/.test(word)) return word
  // A vowel has to stand before the letter before the s.
  return /[aeiouy].+s$/.test(word) ? word.slice(0, -1) : word
}

function step1b(word: string, r1: number): string {
  const eed = /eed(?:ly)?$/.exec(word)
  if (eed !== null) return eed.index >= r1 ? `${word.slice(0, eed.index)}ee` : word
  const ending = /(?:ed|ing)(?:ly)?$/.exec(word)
  if (ending === null) return word
  const rest = word.slice(0, ending.index)
  if (!/[aeiouy]/.test(rest)) return word
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1)
  return r1 >= rest.length && endsInShortSyllable(rest) ? `${rest}e` : rest
}

function endsInShortSyllable(word: string): boolean {
  return /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word) || /^[aeiouy][^aeiouy]$/.test(word)
}

function step1c(word: string): string {
  return /.[^aeiouy][yY]$/.test(word) ? `${word.slice(0, -1)}i` : word
}

function replaced(
  word: string,
  steps: readonly Ending[],
  mayBe: (at: number, end: string) => boolean,
): string {
  const found = steps.find(([end]) => word.endsWith(end))
  if (found === undefined) return word
  const [end, instead] = found
  const at = word.length - end.length
  return mayBe(at, end) ? word.slice(0, at) + instead : word
}

function mayLose(word: string, at: number, end: string): boolean {
  if (end === 'ogi') return word.charAt(at - 1) === 'l'
  return end !== 'li' || /[cdeghkmnrt]$/.test(word.slice(0, at))
}

function step5(word: string, r1: number, r2: number): string {
  const rest = word.slice(0, -1)
  if (word.endsWith('e')) {
    const goes = rest.length >= r2 || (rest.length >= r1 && !endsInShortSyllable(rest))
    return goes ? rest : word
  }
  return word.endsWith('ll') && rest.length >= r2 ? rest : word
}
