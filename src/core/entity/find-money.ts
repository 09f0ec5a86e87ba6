import { wordSet } from '../language/lexicon/word-set'
import type { Finding } from './finding'
import { eachWordStart } from './word-starts'

const amount = String.raw`\d{1,3}(?:,\d{2,3}){1,5}(?:\.\d{1,4})?|\d{1,15}(?:\.\d{1,4})?`
const scale = String.raw`(?:\s?(?:thousand|million|billion|trillion|lakhs?|crores?|mn|bn|tn|[mk])\b(?:\s(?:lakh\s)?crores?\b)?)?`
const sign =
  String.raw`(?:US|AU?|CA?|HK|NZ|S|NT|R|J|TT|Z|N|FJ|BD)?\$|[€£¥₹₦₩₽₺₴₱₫₡₲₵₪₨₸]|(?:GH|E)[₵£]|\bRs\.?\s?|` +
  String.raw`\b(?:(?:US|AU|CA|NZ|SG|HK|TW|KW|BH|JO|BN|FJ|TT|JM|BB|XC|LY|TN)D|EUR|GBP|INR|JPY|CNY|CHF|RMB|AED|SAR|QAR|PKR|LKR|IDR|MYR|SGD|THB|PHP|KRW|BRL|MXN|ZAR|KES|TZS|UGX|NGN|GHS|EGP|` +
  String.raw`XAF|XOF|RWF|ETB|TRY|RUB|PLN|SEK|NOK|DKK|KSh|Ksh|Sh|Tsh|Ush|Tk|Dh|Dhs|KD|BD|SR|QR|RM|Rp|OMR|FCFA|CFA)\s?(?=\d)|` +
  String.raw`\b[RNPK](?=\d{1,3},\d{3}|\d{3}|\d{1,3}(?:\.\d{1,3})?\s?(?:million|billion|trillion|m|bn)\b)`
const unit =
  String.raw`(?:(?:US|U\.S\.|American|Canadian|Australian|Hong Kong|Colombian|Mexican|Indian|Swiss)\s)?` +
  String.raw`(?:dollars?|euros?|pounds?\ssterling|pounds|rupees?|yen|yuan|won|roubles?|rubles?|francs?|pesos?|baht|rand|naira|` +
  String.raw`shillings?|cents|pence|dirhams?|riyals?|dinars?|rials?|lira|kronor|kroner|zlotys?|hryvnias?|cedis|ringgit|rupiah)\b`
const words = String.raw`(?:tens|hundreds|thousands|millions|billions) of (?:thousands |millions |billions )?(?:of )?`
const numberWords = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|a|half a)\s(?:hundred|thousand|million|billion|trillion)`

const signed = new RegExp(
  `(?:${sign})\\s?(?:${amount})${scale}(?:\\s?[-–]\\s?(?:${sign})?(?:${amount})${scale})?(?:\\s(?:US\\s)?dollars\\b)?`,
  'gu',
)
const spelt = new RegExp(
  `(?:(?<![$€£¥₹₦₱\\d.,])\\b(?:${amount})(?:\\s?[-–]\\s?(?:${amount}))?${scale}|\\b${words}|\\b${numberWords})[\\s-]?${unit}`,
  'iuy',
)

/** What a sum that is spelt can begin with, beside a digit. */
const spelling = wordSet(
  'tens hundreds thousands millions billions one two three four five six seven eight nine ten a half',
)

/** Sums of money, with their sign or the name of the currency. */
export function findMoney(text: string): Finding[] {
  const found: Finding[] = []
  for (const match of text.matchAll(signed))
    found.push(moneyAt(match.index, match[0], 'a number with the sign of a currency'))
  let end = 0
  eachWordStart(text, (at, word) => {
    if (at < end || (word !== '' && !spelling.has(word))) return
    spelt.lastIndex = at
    const match = spelt.exec(text)
    if (match === null) return
    end = at + match[0].length
    if (match[0].endsWith('pounds') && isWeight(text, at, end)) return
    found.push(moneyAt(at, match[0], 'a number with the name of a currency'))
  })
  return found
}

const weightBefore =
  /\b(?:\d+\s?kg|kilos?|kilograms?|weigh\w*|weight|lost|gained|shed|lift(?:s|ed)?)\b[^.!?\n]{0,30}$/iu

/** "100 kg (220 pounds)", "500 pounds of explosives". */
function isWeight(text: string, start: number, end: number): boolean {
  return text.startsWith(' of ', end) || weightBefore.test(text.slice(Math.max(0, start - 60), start))
}

function moneyAt(start: number, words: string, reason: string): Finding {
  return { start, end: start + words.trimEnd().length, type: 'money', confidence: 0.9, reason }
}
