import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeAnchor } from './make-anchor'
import { reanchorQuotes, type QuoteAnchor } from './reanchor-quotes'

const text =
  'Council members voted nine to four on Monday. The plan would cut bus services in the north of the city.\n\n' +
  'Opponents said the plan would cut jobs as well. “Nobody asked the drivers,” said Ivo Marek, who leads their union.'

function find(anchor: QuoteAnchor, within = text) {
  const result = reanchorQuotes(within, [anchor])[0]
  if (result === undefined) throw new Error('no result')
  const words = (span: { start: number; end: number }) => within.slice(span.start, span.end)
  return result.kind === 'orphan'
    ? { kind: result.kind, candidates: result.candidates.map(words) }
    : { kind: result.kind, words: words(result.span) }
}

describe('reanchorQuotes', () => {
  test('words alone are enough where they are long and stand once', () => {
    const exact = 'The plan would cut bus services in the north of the city.'
    expect(find({ exact, prefix: '', suffix: '' })).toEqual({ kind: 'moved', words: exact })
  })

  test('typography and a mistyped letter do not matter', () => {
    const quote = { exact: '"Nobody askd the drivers," said Ivo Marek', prefix: 'as well. ', suffix: ', who' }
    expect(find(quote)).toEqual({ kind: 'altered', words: '“Nobody asked the drivers,” said Ivo Marek' })
  })

  test('words that stand twice are told apart by their context, else offered', () => {
    const twice = { exact: 'plan would cut', prefix: 'Opponents said the ', suffix: ' jobs as well.' }
    const found = reanchorQuotes(text, [twice])[0]
    expect(found).toMatchObject({ kind: 'moved', span: { start: text.lastIndexOf('plan would cut') } })
    const unsure = find({ exact: 'plan would cut', prefix: '', suffix: '' })
    expect(unsure).toEqual({ kind: 'orphan', candidates: ['plan would cut', 'plan would cut'] })
  })

  test('or by their place, where their neighbours agree on it', () => {
    const line = 'Take one spoon of oil and stir it well in a bowl before you add the rest.'
    const between = Array.from({ length: 200 }, (_, i) => `word${String(i)}`).join(' ')
    const page = ['Monday: beans and rice.', line, between, 'Tuesday: fish with lemon.', line, 'Soup.'].join(
      '\n\n',
    )
    const anchors = ['Monday: beans and rice.', 'Tuesday: fish with lemon.'].map((words) => {
      const start = page.indexOf(words)
      return makeAnchor(page, 't', { start, end: start + words.length })
    })
    const start = page.lastIndexOf(line) + 20
    const spoon = { exact: page.slice(start, start + 10), prefix: '', suffix: '', start }
    const now = `A note from the editors.\n\n${page}`
    expect(reanchorQuotes(now, [...anchors, spoon])[2]).toMatchObject({
      kind: 'moved',
      span: { start: start + 26 },
    })
  })

  test('what is not there is an orphan', () => {
    expect(
      find({ exact: 'a snowstorm in the hills', prefix: 'There was ', suffix: ' last night' }).kind,
    ).toBe('orphan')
    expect(find({ exact: '  ', prefix: '', suffix: '' })).toEqual({ kind: 'orphan', candidates: [] })
    expect(find({ exact: 'anything', prefix: '', suffix: '' }, '').kind).toBe('orphan')
  })

  test('an anchor is found in its own text, or is not unique there', () => {
    const words = fc.array(fc.constantFrom('one', 'two', '😀', 'cafe\u0301', '橋', 'שלום', 'said'), {
      minLength: 12,
    })
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (parts, from, length) => {
        const whole = parts
          .map((part, i) => `${part}${String(i)}`)
          .join(' ')
          .normalize()
        const at = from % whole.length
        if (whole.slice(at, at + 1 + (length % 30)).trim() === '') return
        const anchor = makeAnchor(whole, 't', {
          start: at,
          end: Math.min(whole.length, at + 1 + (length % 30)),
        })
        const [result] = reanchorQuotes(whole, [anchor])
        if (result?.kind === 'orphan') return
        expect(whole.slice(result?.span.start, result?.span.end).trim()).toBe(anchor.exact.trim())
      }),
    )
  })
})
