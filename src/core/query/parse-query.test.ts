import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery } from './parse-query'
import type { QueryNode } from './query-node'

/** The tree in short: `any(a b*)` for words. */
function shown(node: QueryNode | null): string {
  switch (node?.kind) {
    case undefined:
      return ''
    case 'words':
      return `${node.type ?? node.field}(${node.terms.join(' ')}${node.prefix ? '*' : ''}${about(node)})`
    case 'and':
    case 'or':
      return `${node.kind}[${node.nodes.map(shown).join(', ')}]`
    case 'not':
      return `not ${shown(node.node)}`
    case 'value':
      return `${node.fields.join('/')}=${node.value}`
    case 'is':
      return `is ${node.state}`
    case 'has':
      return `has ${node.part}`
    case 'id':
      return `id ${node.id}`
    case 'date':
      return `${node.of} ${node.from ?? '*'}..${node.before ?? '*'}`
  }
}
function about({ fuzzy, near }: { fuzzy: number; near: number | null }): string {
  if (near !== null) return ` within ${near}`
  return fuzzy === 0 ? '' : `~${fuzzy}`
}
const tree = (text: string): string => shown(parseQuery(text, '2021-03-31').node)

test.each([
  ['envoy moscow ', 'and[any(envoy), any(moscow)]'],
  ['envoy mosc', 'and[any(envoy), any(mosc*)]'],
  ['diplo* talks ', 'and[any(diplo*), any(talks)]'],
  ['"foreign secretary"', 'any(foreign secretary)'],
  ['“foreign secretary”', 'any(foreign secretary)'],
  ['"foreign sec', 'any(foreign sec*)'],
  ['covid-19 ', 'any(covid 19)'],
  ['1,250,000 1250000 ', 'and[any(1250000), any(1250000)]'],
  ['1,250', 'any(1250*)'],
  ['1,250,00', 'any(125000*)'],
  ['1,250,0* 1,5 ', 'and[any(12500*), any(1 5)]'],
  ['envoy -moscow ', 'and[any(envoy), not any(moscow)]'],
  ['envoy NOT "red square"', 'and[any(envoy), not any(red square)]'],
  ['a OR b c ', 'or[any(a), and[any(b), any(c)]]'],
  ['constructor AND toString ', 'and[any(constructor), any(tostring)]'],
  ['a AND b ', 'and[any(a), any(b)]'],
  ['(a OR b) -c ', 'and[or[any(a), any(b)], not any(c)]'],
  ['-(a b) c ', 'and[not and[any(a), any(b)], any(c)]'],
  ['(a OR (b c', 'or[any(a), and[any(b), any(c*)]]'],
  ['a or not b ', 'and[any(a), any(or), any(not), any(b)]'],
  ['speaker:Varma ', 'speaker(varma)'],
  ['-id:9B-x ', 'not id 9B-x'],
  ['speaker:"Harsh Shringla"', 'speaker(harsh shringla)'],
  ['speaker:“Harsh Shringla” ', 'speaker(harsh shringla)'],
  ['tag:economy/trade #asia ', 'and[tag(economy trade), tag(asia)]'],
  ['person:Roe org:UN entity:Rome ', 'and[person(roe), organisation(un), entity(rome)]'],
  [
    'site:thehindu.com author:Doe url:https://a.org/b ',
    'and[source(thehindu com), author(doe), url(a org b)]',
  ],
  [
    '"https://www.a.org/b" www.a.org www. site:https://www.a.org/b?c title:www.a ',
    'and[any(a org b), any(a org), any(www), source(a org), title(www a)]',
  ],
  ['is:starred -is:read has:quote ', 'and[is starred, not is read, has quote]'],
  ['before:2021 ', 'published *..2021-01-01'],
  ['after:2021-02 ', 'published 2021-02-01..*'],
  ['published:2021-02-17 ', 'published 2021-02-17..2021-02-18'],
  ['published:2020..2021-02 ', 'published 2020-01-01..2021-03-01'],
  ['saved:*..2020 ', 'captured *..2021-01-01'],
  ['published:>=2024-02-29 ', 'published 2024-02-29..*'],
  ['diplmat~ ', 'any(diplmat~1)'],
  ['diplmat~2', 'any(diplmat~2)'],
  ['title:diplmat~1 a~b ', 'and[title(diplmat~1), any(a b)]'],
  ['"red square"~10 moscow ', 'and[any(red square within 10), any(moscow)]'],
  ['“red square red”~3', 'any(red square within 3)'],
  [
    'quote:tariff* lang:en collection:"My cases/2021" ',
    'and[quote(tariff*), language(en), collection(my cases 2021)]',
  ],
  [
    'lang:German -language:"Norsk  Bokmål" ',
    'and[or[language(de), language(german)], not or[language(nb), language(norsk bokmal)]]',
  ],
  ['lang:german', 'or[language(de), language(german*)]'],
  ['lang:germ lang:=German lang:german~1 ', 'and[language(germ), language=German, language(german~1)]'],
  ['tag:=economy/trade -#asia ', 'and[tag=economy/trade, not tag(asia)]'],
  ['Source:=“The  Hindu” envoy ', 'and[source=The Hindu, any(envoy)]'],
  ['org:="Say ""no"" (”” now)" ', 'organisation=Say "no" (” now)'],
  ['tag:="""" OR tag:="a b', 'or[tag=", tag=a b]'],
  ['entity:="!?" ', 'person/organisation/place=!?'],
  ['(lang:=en) speaker:=a~1* ', 'and[language=en, speaker=a~1*]'],
  ['published:=2021 is:=read ', 'and[published 2021-01-01..2022-01-01, is read]'],
  ['collection:=" " ', ''],
  ['no:tag no:author ', 'and[not has tag, not has author]'],
  ['sort:saved envoy ', 'any(envoy)'],
  ['saved:day-7 ', 'captured 2021-03-24..*'],
  [
    'saved:today published:yesterday ',
    'and[captured 2021-03-31..2021-04-01, published 2021-03-30..2021-03-31]',
  ],
  ['published:month-1..week-2 ', 'published 2021-02-28..2021-03-18'],
  ['published:>=year-1 before:day-0 ', 'and[published 2020-03-31..*, published *..2021-03-31]'],
  ['title:(envoy OR "red square") moscow ', 'and[or[title(envoy), title(red square)], any(moscow)]'],
  ['-speaker:(Varma tag:(x OR y) Osei) ', 'not and[speaker(varma), or[tag(x), tag(y)], speaker(osei)]'],
  [
    'published:(2020 OR >=2022) is:(starred OR unread)',
    'and[or[published 2020-01-01..2021-01-01, published 2022-01-01..*], or[is starred, is unread]]',
  ],
  ['title:(env', 'title(env*)'],
  ['"for mini*" ', 'any(for mini)'],
  ['Smith & Sons — “AT&T” ', 'and[any(smith), any(sons), any(at t)]'],
  ['中国人 ', 'any(中国 国人)'],
  ['人 ', 'any(人*)'],
])('%s', (text, expected) => {
  expect(tree(text)).toBe(expected)
  expect(parseQuery(text, '2021-03-31').notices).toEqual([])
})

test.each([
  'title:',
  'title: ',
  '" ',
  'speaker:',
  'published:20',
  'saved:tod',
  '-',
  '"',
  'is:',
  '-is:st',
  '(title:(',
  'sort:date ',
  'sort:da',
])('%j asks for nothing yet: all is shown', (query) => {
  expect(parseQuery(query)).toMatchObject({ node: null, asksForAll: true })
})

test.each(['', ' ', '""', '— ', '🔥', 'sort:date 🔥', 'tag:/ ', 'OR', '-envoy', 'envoy title:'])(
  '%j asks for something, or for nothing at all',
  (query) => {
    expect(parseQuery(query).asksForAll).toBe(false)
  },
)

test('the last order that is asked for counts', () => {
  expect(parseQuery('envoy ').sort).toBeNull()
  const twice = parseQuery('sort:saved sort:date envoy ')
  expect(twice.sort).toBe('published')
  expect(twice.notices).toEqual(['Results have one order: the last “sort:” was taken.'])
  expect(parseQuery('sort:date sort:date ').notices).toEqual([])
})

test('of several kinds the last is shown, and one that is excluded is not shown alone; both are told', () => {
  const twice = parseQuery('type:quote type:comment envoy ')
  expect(twice.type).toBe('comment')
  expect(twice.notices).toEqual(['One kind can be shown alone: the last “type:” was taken.'])
  for (const query of ['-type:quote envoy ', 'envoy NOT type:quote ', '-(type:quote) envoy ']) {
    const { node, type, notices } = parseQuery(query)
    expect([shown(node), type]).toEqual(['any(envoy)', null])
    expect(notices).toEqual([
      '“type:quote” is for all that is found and cannot be excluded, so it was left out.',
    ])
  }
  expect(parseQuery('-sort:date envoy ').sort).toBeNull()
  expect(parseQuery('-envoy type:quote ').type).toBe('quote')
})

test.each([
  ['', ''],
  ['   ', ''],
  ['—', ''],
  ['speaker:', ''],
  ['envoy before:2021-0', 'any(envoy)'],
  ['envoy is:st', 'any(envoy)'],
  ['envoy sort:da', 'any(envoy)'],
  ['envoy saved:week-', 'any(envoy)'],
  ['envoy saved:we', 'any(envoy)'],
  ['envoy OR', 'any(envoy)'],
  ['envoy -', 'any(envoy)'],
  ['envoy "', 'any(envoy)'],
  ['title:(', ''],
  ['tag:=', ''],
  ['tag:="', ''],
  ['tag:=""', ''],
  ['(speaker:)', ''],
  ['envoy tag:"', 'any(envoy)'],
  ['envoy tag:/', 'any(envoy)'],
  ['published:2022..2021', 'published 2022-01-01..2022-01-01'],
  ['Exclusive: talks ', 'and[any(exclusive), any(talks)]'],
  ['https://a.org ', 'any(a org)'],
])('what is still being typed, and plain text, is no mistake: %j', (text, expected) => {
  expect(tree(text)).toBe(expected)
  expect(parseQuery(text).notices).toEqual([])
})

test.each([
  ['speker:Varma ', 'any(speker varma)', '“speker:” is not a field, so “speker:Varma” was searched as text.'],
  [
    'author:="Ann Lee" ',
    'author(ann lee)',
    '“=” is for sources, tags, collections, people, organisations, places, speakers and languages, so “author:=Ann Lee” was searched by its words.',
  ],
  ['is:green ', 'any(is green)', '“is:” takes starred, unread'],
  ['published:2021-13 ', 'any(published 2021 13)', '“2021-13” is not a date'],
  ['before:2021-02-30 ', 'any(before 2021 02 30)', '“2021-02-30” is not a date'],
  ['before:2020..2021 ', 'any(before 2020 2021)', 'is not a date'],
  ['saved:moon-3 ', 'any(saved moon 3)', '“moon-3” is not a date'],
  ['sort:size ', 'any(sort size)', '“sort:” takes relevance'],
  ['no:thing ', 'any(no thing)', '“no:” takes quote'],
  ['diplmat~9 ', 'any(diplmat~2)', 'at most 2 letters away'],
  ['"a b"~500 ', 'any(a b within 100)', 'at most 100 words apart'],
  ['"a b"~500000 ', 'any(a b within 100)', 'at most 100 words apart'],
  ['diplmat~1000 ', 'any(diplmat~2)', 'at most 2 letters away'],
  ['h*rbour ', 'any(h rbour)', '“*” stands for the rest of a word'],
  ['*bour ', 'any(bour)', 'so “*bour” was searched as text.'],
  ['/ha.*r/ ', 'any(ha r)', '“*” stands for the rest of a word'],
  ['quote:* ', '', 'so “quote:*” was left out.'],
  ['title:(h*rbour) ', 'title(h rbour)', 'so “title:h*rbour” was searched as text.'],
  ['🔥', '', '“🔥” has no letter and no digit to search for, so it was left out.'],
  ['envoy 👍🏽 ', 'any(envoy)', '“👍🏽” has no letter'],
  ['envoy tag:"!!" ', 'any(envoy)', '“tag:!!” has no letter'],
  ['published:2022..2021 ', 'published 2022-01-01..2022-01-01', '“2022..2021” ends before it begins'],
  ['tag: envoy ', 'any(envoy)', 'What “tag:” looks for stands right behind it'],
  ['OR envoy ', 'any(envoy)', 'OR stands between'],
  ['envoy) moscow ', 'and[any(envoy), any(moscow)]', 'closing bracket'],
])('what is not understood is searched as text and told: %s', (text, expected, notice) => {
  expect(tree(text)).toBe(expected)
  expect(parseQuery(text).notices.join()).toContain(notice)
})

test('only so many words are searched, and it is told', () => {
  const { node, notices } = parseQuery('word '.repeat(100))
  expect(node?.kind === 'and' && node.nodes.length).toBe(64)
  expect(notices).toEqual(['Only the first 64 words were searched.'])
})

test('of very many words with OR nothing is missing', () => {
  const many = Array.from({ length: 100 }, (_, at) => `word${String(at)}`).join(' OR ')
  expect(parseQuery(many).notices).toEqual(['Only the first 64 words were searched.'])
})

test.each([
  [40, []],
  [41, ['Brackets deeper than 40 were left out.']],
  [60, ['Brackets deeper than 40 were left out.']],
])('%i brackets that all close lack none', (count, notices) => {
  const parsed = parseQuery(`${'(a '.repeat(count)}b OR c${' )'.repeat(count)} d `)
  expect(parsed.notices).toEqual(notices)
  expect(JSON.stringify(parsed.node)).toContain('"d"')
  expect(parseQuery(`${'('.repeat(count)}b${')'.repeat(count + 1)} `).notices.at(-1)).toMatch(/^A closing/u)
})

const queryish = fc
  .array(
    fc.constantFrom(
      '(',
      ')',
      '-',
      'OR',
      'NOT',
      'AND',
      '"',
      '”',
      '*',
      '#',
      ':',
      'is:',
      'tag:x',
      'tag:',
      'type:quote',
      'before:2021',
      'wörd',
      '中',
      ' ',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

test('never throws, and never has an empty branch', () => {
  const check = (node: QueryNode | null): void => {
    if (node?.kind === 'words') expect(node.terms.length).toBeGreaterThan(0)
    if (node?.kind === 'and' || node?.kind === 'or') {
      expect(node.nodes.length).toBeGreaterThan(1)
      node.nodes.forEach(check)
    }
    if (node?.kind === 'not') check(node.node)
  }
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), queryish), (text) => {
      check(parseQuery(text).node)
    }),
    { numRuns: 500 },
  )
})

test.each([
  '(',
  ')',
  '-',
  '=',
  '="',
  '"',
  '-(',
  'NOT ',
  'a ',
  'is:',
  '#',
  '中',
  'a"',
  '\ud800',
  'OR ',
  '>=..',
])('100,000 characters of %j are parsed', (part) => {
  expect(() => parseQuery(part.repeat(100_000 / part.length))).not.toThrow()
  expect(() => parseQuery(`speaker:${part.repeat(100_000 / part.length)}`)).not.toThrow()
})
