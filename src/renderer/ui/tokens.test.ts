import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Tokens = Map<string, string>

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')

const media = {
  dark: '@media (prefers-color-scheme: dark) {',
  contrast: '@media (prefers-contrast: more) {',
  contrastDark: '@media (prefers-contrast: more) and (prefers-color-scheme: dark) {',
}

function tokensOf(start: string): Tokens {
  const from = css.indexOf(start)
  if (from === -1) throw new Error(`no block ${start}`)
  const root = css.indexOf(':root {', from)
  const block = css.slice(root, css.indexOf('}', root))
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

const light = tokensOf(':root {')
const dark = new Map([...light, ...tokensOf(media.dark)])
const themes: readonly (readonly [string, Tokens])[] = [
  ['light', light],
  ['dark', dark],
  ['light, more contrast', new Map([...light, ...tokensOf(media.contrast)])],
  ['dark, more contrast', new Map([...dark, ...tokensOf(media.contrast), ...tokensOf(media.contrastDark)])],
]

/** WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const grounds = [
  'surface',
  'surface-list',
  'surface-chrome',
  'surface-raised',
  'surface-hover',
  'surface-selected',
  'surface-selected-quiet',
  'surface-field',
]
const highlights = ['yellow', 'green', 'blue', 'pink', 'orange']
const markGrounds = ['surface', 'surface-list', 'surface-raised', 'surface-chrome']

const textPairs: readonly (readonly [string, string])[] = [
  ...['text', 'text-quiet', 'accent-text', 'danger-text'].flatMap((text) =>
    grounds.map((ground) => [text, ground] as const),
  ),
  ['placeholder', 'surface-field'],
  ['text-on-accent', 'accent'],
  ['text-on-accent', 'accent-strong'],
  ['text-on-notice', 'surface-notice'],
  ['text-on-notice-action', 'surface-notice'],
  ...highlights.map((colour) => ['text', `highlight-${colour}`] as const),
  ...['match', 'match-current', 'flash'].map((ground) => ['text', ground] as const),
]

const marks = [...light.keys()].filter((name) => name.startsWith('mark-'))
const graphicPairs: readonly (readonly [string, string])[] = [
  ...marks.flatMap((mark) => markGrounds.map((ground) => [mark, ground] as const)),
  ...marks.flatMap((mark) => highlights.map((colour) => [mark, `highlight-${colour}`] as const)),
  ...highlights.flatMap((colour) =>
    markGrounds.map((ground) => [`highlight-${colour}-edge`, ground] as const),
  ),
  ...['line-strong', 'focus', 'star', 'unread', 'success'].flatMap((name) =>
    markGrounds.map((ground) => [name, ground] as const),
  ),
  ...['focus', 'star', 'unread'].map((name) => [name, 'surface-selected'] as const),
]

describe.each(themes)('%s', (_theme, tokens) => {
  const measured = ([front, back]: readonly [string, string]) => {
    const colours = [tokens.get(front), tokens.get(back)] as const
    if (colours[0] === undefined || colours[1] === undefined) throw new Error(`no colour ${front} or ${back}`)
    return contrast(colours[0], colours[1])
  }
  const tooLow = (pairs: typeof textPairs, least: number) =>
    pairs
      .map((pair) => `${pair.join(' on ')} ${measured(pair).toFixed(2)}`)
      .filter((_, at) => measured(pairs[at] ?? ['', '']) < least)

  test('text stands out by 4.5 to 1', () => {
    expect(tooLow(textPairs, 4.5)).toEqual([])
  })

  test('marks, icons and edges stand out by 3 to 1', () => {
    expect(tooLow(graphicPairs, 3)).toEqual([])
  })
})

test('the measure itself: black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5)
})

test('every colour has a dark partner', () => {
  const lightNames = [...light.keys()]
  const darkNames = tokensOf(media.dark)
  expect(lightNames.filter((name) => !darkNames.has(name))).toEqual([])
})
