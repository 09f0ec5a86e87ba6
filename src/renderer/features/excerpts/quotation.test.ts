import { expect, test } from 'vitest'
import { excerptOf } from './excerpt.fixture'
import { quotation } from './quotation'

test('a quote is copied with its speaker and citation, as text and as HTML', () => {
  const { text, html } = quotation([excerptOf('a')])
  expect(text).toMatch(
    /^“The bridge is open\.”\n— Mina Osei, “A bridge opens”, The Hill Post, 17 February 2021, https:\/\/example\.org\/bridge/u,
  )
  expect(html).toContain('<blockquote><p>“The bridge is open.”</p></blockquote><p>— Mina Osei, ')
  expect(html).toContain('<a href="https://example.org/bridge">https://example.org/bridge</a>')
})

test('an excerpt without a speaker has its citation alone; several stand apart', () => {
  const { text } = quotation([excerptOf('a', { speaker: null }), excerptOf('b')])
  expect(text).toContain('\n— “A bridge opens”')
  expect(text.split('\n\n')).toHaveLength(2)
})

test('nothing of an excerpt becomes markup', () => {
  const excerpt = excerptOf('a', { text: '<img src=x onerror=alert(1)>\n& more', speaker: '<b>"X"</b>' })
  const citation = { ...excerpt.citation, url: 'javascript:alert(1)', title: '<script>' }
  const { html } = quotation([{ ...excerpt, citation }])
  expect(html).not.toMatch(/<(img|b|script|a)\b/u)
  expect(html).toContain('<p>&amp; more</p>')
})

test('an address with signs of markup is linked whole', () => {
  const excerpt = excerptOf('a')
  const { html } = quotation([
    { ...excerpt, citation: { ...excerpt.citation, url: 'https://example.org/?a=1&b="$&' } },
  ])
  expect(html).toContain(
    '<a href="https://example.org/?a=1&amp;b=&quot;$&amp;">https://example.org/?a=1&amp;b=&quot;$&amp;</a>',
  )
})
