import { charBits, charClass } from './char-class'

const stopWords: Readonly<Record<string, string>> = {
  en: 'the of and to in is was for that on with as it at by from he she they his her this have has had are were be said will not an who which would their been after about into than but',
  de: 'der die das und ist von den mit sich des auf für nicht ein eine als auch es werden aus hat dass sie nach wird bei einer um am sind noch wie einem über einen zum war haben nur oder',
  fr: 'le la les des et est en un une du que dans qui pour pas sur au avec ce il sont par plus ne se sa ont aux mais été cette elle ses leur comme nous vous était',
  es: 'el la los las de que y en un una es por con para del se no su al lo como más pero sus le ha este sí porque esta entre cuando muy sin sobre también me hasta hay donde',
  it: 'il la di che e un una per in del è non sono con si da le dei alla della nel gli ha come più ma al anche lo se ai questo quella sua delle',
  pt: 'o a os as de que e do da em um uma para com não por mais dos das no na se foi ao como mas ele ela seu sua ou quando muito nos já também pelo pela são',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog door naar heeft ze hij werd wordt deze tot',
  pl: 'i w na z do nie się jest to że o jak za po przez od ale co tym dla czy są był jego już tylko oraz ma tak',
  sv: 'och i att det som en på är av för med den till inte har de ett om han var men sig från vi så kan när år under också efter eller nu sin',
  tr: 've bir bu da de için ile olarak çok daha olan gibi en ama ne kadar sonra var olduğunu değil ya oldu ise',
}
const owners = new Map<string, string[]>()
for (const [language, list] of Object.entries(stopWords)) {
  for (const word of list.split(' ')) owners.set(word, [...(owners.get(word) ?? []), language])
}
const longestStopWord = Math.max(...[...owners.keys()].map((word) => word.length))
/** A longer run of letters counts as several words. */
const longestWord = 30
const inWord = charBits.letter | charBits.mark
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
]
/** The beginning of a text is enough, and keeps the cost the same for every length. */
const sample = 6000

/**
 * BCP 47 of the language a text is written in, by its small words or its script; '' where neither says enough.
 * A script that many languages share stands for its most common one ("ru" for Cyrillic).
 */
export function detectLanguage(text: string): string {
  const head = text.slice(0, sample)
  if (isMostlyLatin(head)) return byStopWords(head)
  const letters = head.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return ''
  for (const [script, language] of scripts) {
    const share = (head.match(script)?.length ?? 0) / letters
    if (share > (language === 'ja' ? 0.1 : 0.4)) return language
  }
  return byStopWords(head)
}

/** Whether letters of ASCII are so many that no other script can have the share that it needs. */
function isMostlyLatin(head: string): boolean {
  let plain = 0
  let others = 0
  for (let at = 0; at < head.length; at += 1) {
    const code = head.charCodeAt(at)
    if (code > 127) others += 1
    else if (charClass(code) & charBits.letter) plain += 1
  }
  return plain > 0 && others <= plain * 0.1
}

function byStopWords(head: string): string {
  const votes = new Map<string, number>()
  let words = 0
  const lower = head.toLowerCase()
  for (let start = 0, at = 0; at <= lower.length; at += 1) {
    const isInWord = at < lower.length && (charClass(lower.charCodeAt(at)) & inWord) !== 0
    if (isInWord && at - start < longestWord) continue
    if (at > start) {
      words += 1
      const languages = at - start > longestStopWord ? [] : (owners.get(lower.slice(start, at)) ?? [])
      for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + 1 / languages.length)
    }
    start = isInWord ? at : at + 1
  }
  const [best, second] = [...votes].sort((a, b) => b[1] - a[1])
  if (!best || best[1] < words * 0.06) return ''
  return best[1] > (second?.[1] ?? 0) * 1.15 ? best[0] : ''
}
