import { parseCalendarDate } from './calendar'
import { dateMatches } from './date-matches'
import type { Finding } from './finding'
import { resolveDate } from './resolve-date'

const beforeMonth =
  /\b(?:(?:in|since|by|until|till|of|during|from|between|before|after|and|or|to|for|next|last|this)\s|(?:early|late|mid)[\s-])$/iu
/** "a June meeting": of months only where no man's or woman's name and no other word is meant. */
const beforeJune = /\b(?:an?|each|every|per)\s$/iu
/** Short forms without their dot are as often another word ("Mar del Plata"). */
const shortMonth = /^(?:mar|apr|jan|dec|sep|oct|nov|jul|feb|aug|jun)$/iu
const afterYear =
  /^\s(?:people|men|women|children|words|miles|km|feet|metres|meters|tonnes|tons|jobs|votes|points|pages|seats|voters|cases|deaths)\b/u

/** Nothing but words that count from the day of publication: without that day they say nothing. */
const relative = new Set(['several', 'relative', 'ago', 'named'])
/** Of what is to come: in the words before a date, within its sentence. */
const ahead =
  /\b(?:will|shall|ll|won['’]t|due|scheduled|expected|set to|plans?|planned|going to|by|until|upcoming)\b[^.!?;\n“”"]{0,80}$/iu

/**
 * Dates, absolute and relative, each resolved against `published` where that can be done; relative ones are left out
 * where it is unknown. Years before 1500, durations ("for two days") and times of day are not looked for.
 */
export function findDates(text: string, published: string): Finding[] {
  const day = parseCalendarDate(published)
  return dateMatches(text).flatMap(({ name, match }) => {
    if (!isLikely(text, name, match) || (day === null && isRelative(name, match))) return []
    const isAhead = ahead.test(text.slice(Math.max(0, match.index - 100), match.index))
    const date = resolveDate(match.groups ?? {}, day, isAhead)
    const end = match.index + match[0].replace(/[\s.]+$/u, '').length
    return [{ start: match.index, end, type: 'date' as const, ...judged(name, date) }]
  })
}

function judged(name: string, date: string): Pick<Finding, 'confidence' | 'reason' | 'date'> {
  const confidence = name === 'year' || name === 'month' ? 0.85 : name === 'named' ? 0.6 : 0.9
  if (date === '') return { confidence, reason: 'the words of a date' }
  return { confidence, reason: `the words of a date, here ${date}`, date }
}

function isRelative(name: string, match: RegExpExecArray): boolean {
  return relative.has(name) || (name === 'partOf' && match.groups?.['which'] !== undefined)
}

function isLikely(text: string, name: string, match: RegExpExecArray): boolean {
  const at = match.index
  const month = match.groups?.['m']
  if (month && !/^\p{Lu}/u.test(month)) return false
  if (name === 'weekday' && !/^\p{Lu}/u.test(match[0])) return false
  if (
    name === 'month' &&
    /^(?:may|mar|march|august|apr|jan|june|dec|sep|oct|nov|jul|feb|aug|jun)\.?$/iu.test(match[0])
  ) {
    const before = text.slice(Math.max(0, at - 12), at)
    if (shortMonth.test(match[0])) return false
    return beforeMonth.test(before) || (/^june$/iu.test(match[0]) && beforeJune.test(before))
  }
  if (name !== 'year' && name !== 'years') return true
  const after = text.slice(at + match[0].length, at + match[0].length + 60)
  return !afterYear.test(after) && !isInName(text.slice(Math.max(0, at - 40), at), after)
}

/** Words with a capital that stand before a year as they would before any other word. */
const opens =
  /^(?:An?|The|In|Since|By|From|Until|Till|During|On|Before|After|Of|At|And|Or|But|Between|Around|Through|For|To|Late|Early|Mid|About|When|While|As|Her|His|Its|Their|Our|My|This|That|Circa|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|Fall|Easter|Christmas|Ramadan|Q[1-4]|FY|H[12])$/u
const nameBefore = /(?:^|[\s(“"])(\p{Lu}[\p{L}-]+)\s$/u
const eventAfter =
  /^\s(?:\p{Lu}[\p{L}-]+\s){0,3}(?:Games|Olympics?|Paralympics|Championships?|Cup|Expo|Festival|Awards?|Grand Prix)\b/u

/** A year that is a part of a name: "Expo 2030", "Miss Universe Thailand 2022", "the 2014 Sochi Games". */
function isInName(before: string, after: string): boolean {
  const word = nameBefore.exec(before)?.[1]
  return (word !== undefined && !opens.test(word)) || eventAfter.test(after)
}
