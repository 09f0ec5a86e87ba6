import { wordSet } from '../language/lexicon/word-set'

const month =
  String.raw`(?:jan(?:uary|\b\.?)|feb(?:ruary|\b\.?)|mar(?:ch|\b\.?)|apr(?:il|\b\.?)|may|june?\b\.?|july?\b\.?|aug(?:ust|\b\.?)|` +
  String.raw`sept?(?:ember|\b\.?)|oct(?:ober|\b\.?)|nov(?:ember|\b\.?)|dec(?:ember|\b\.?))`
const weekday = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day`
const day = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?`
const year = String.raw`(?:1[5-9]|20)\d{2}`
const unit = String.raw`(?:week|weekend|month|quarter|year|decade|century|summer|winter|spring|autumn|fall)`
const count = String.raw`(?:few|several|couple of|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3})`
const which = String.raw`(?:this|last|next|past|coming)`

const sources = {
  iso: String.raw`\b(?<y>\d{4})-(?<mm>\d{2})-(?<dd>\d{2})\b`,
  dayMonth: String.raw`(?:\b(?<w>${weekday}),?\s)?\b(?<d>${day})(?:(?:\s?[-–]\s?|\sto\s|\sand\s)(?<d2>${day}))?\s(?:of\s)?(?<m>${month})(?:,?\s(?<y>${year})\b)?`,
  monthDay: String.raw`(?:\b(?<w>${weekday}),?\s)?\b(?<m>${month})\s(?<d>${day})\b(?:(?:\s?[-–]\s?|\sto\s|\sand\s)(?<d2>${day})\b)?(?:,?\s(?<y>${year})\b)?`,
  monthYear: String.raw`\b(?<m>${month})(?:,?\s|\sof\s)(?<y>${year})\b`,
  partOf: String.raw`\bthe\s(?<part>end|beginning|start|middle)\sof\s(?:(?<which>this|last|next)\s(?<unit>year|month|week|century)|(?:(?<m>${month})\s)?(?<y>${year}))\b`,
  several: String.raw`\b(?:the\s)?(?<which>last|next|past|coming)\s(?<n>${count})\s(?<unit>days|weeks|months|years|decades|hours|minutes)\b`,
  relative: String.raw`\b(?:the\s)?(?:(?:later|earlier|early|late)\s)?(?<which>${which})\s(?:(?<unit>${unit})|(?<w>${weekday})|(?<m>${month}))\b`,
  ago: String.raw`\b(?:(?<n>${count}|an?|one)\s)(?<unit>days?|weeks?|months?|years?|decades?)\s(?:ago|earlier)\b`,
  named: String.raw`\b(?<name>today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening))\b`,
  season: String.raw`\b(?:spring|summer|autumn|fall|winter)\s(?:of\s)?(?<y>${year})\b`,
  weekday: String.raw`\b(?<w>${weekday})s?\b`,
  month: String.raw`\b(?<m>${month})(?![\p{L}\p{N}])`,
  years: String.raw`(?<![\d.,$€£₹-])\b(?<y>${year})\s?[-–/]\s?(?<y2>${year}|\d{2})\b(?![\d%])`,
  decade: String.raw`\b(?<decade>(?:1[5-9]|20)\d0)s\b`,
  century: String.raw`\b(?<century>1\d|2[01])(?:th|st)[ -]century\b`,
  year: String.raw`(?<![\d.,$€£₹/#]|\p{L}|(?<!\b(?:mid|early|late|post|pre))-)(?<y>${year})(?![\d%]|[.,/:]\d|-\d|\p{L})`,
} as const
type DateKind = keyof typeof sources

/** A pattern of dates, with named parts that `resolveDate` reads, and what its matches can begin with. */
interface DatePattern {
  readonly name: DateKind
  /** Matches only where its `lastIndex` is. None can run away on a long text. */
  readonly pattern: RegExp
  readonly isOpenedByDigit: boolean
  /** Whole words in small letters. */
  readonly openers: ReadonlySet<string>
}

const months = wordSet(
  'jan january feb february mar march apr april may june jun july jul aug august sep sept september oct october nov november dec december',
)
const weekdays = wordSet('monday tuesday wednesday thursday friday saturday sunday')
const counts = wordSet('few several couple one two three four five six seven eight nine ten twelve a an')
const pointers = wordSet('the this last next past coming')
const openers: Readonly<Record<DateKind, readonly Iterable<string>[]>> = {
  iso: [],
  dayMonth: [weekdays],
  monthDay: [weekdays, months],
  monthYear: [months],
  partOf: [['the']],
  several: [pointers],
  relative: [pointers, ['later', 'earlier', 'early', 'late']],
  ago: [counts],
  named: [['today', 'yesterday', 'tomorrow', 'tonight', 'last', 'this']],
  season: [['spring', 'summer', 'autumn', 'fall', 'winter']],
  weekday: [weekdays, [...weekdays].map((day) => `${day}s`)],
  month: [months],
  years: [],
  decade: [],
  century: [],
  year: [],
}
const openedByDigit = wordSet('iso dayMonth ago years decade century year')

export const datePatterns: readonly DatePattern[] = Object.entries(sources).map(([key, source]) => {
  const name = key as DateKind
  return {
    name,
    pattern: new RegExp(source, 'iuy'),
    isOpenedByDigit: openedByDigit.has(name),
    openers: new Set(openers[name].flatMap((words) => [...words])),
  }
})
