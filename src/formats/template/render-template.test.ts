import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ExportMatter } from '@/core/export/export-matter'
import type { TemplateExtension } from '@/core/export/export-template'
import { anyExcerpt, sampleExcerpt } from '@/core/excerpt/excerpt.fixture'
import { renderTemplate } from './render-template'
import { templateStarters } from './template-starters'

const now = Date.UTC(2026, 10, 22, 16)
const matter: ExportMatter = {
  title: 'Talks & more',
  text: null,
  excerpts: [
    sampleExcerpt,
    { ...sampleExcerpt, id: 'a2', speaker: null, text: 'He said <b> "no"', tags: [] },
    {
      ...sampleExcerpt,
      id: 'a3',
      itemId: 'i2',
      citation: { ...sampleExcerpt.citation, published: '2021-02' },
    },
  ],
}

function rendered(body: string, extension: TemplateExtension = 'txt'): string {
  const written = renderTemplate({ body, extension }, matter, { style: 'news' }, now)
  return written.kind === 'written'
    ? new TextDecoder().decode(written.bytes)
    : JSON.stringify(written.mistakes)
}

function mistakes(body: string) {
  const written = renderTemplate({ body, extension: 'txt' }, matter, { style: 'news' }, now, 10_000)
  return written.kind === 'mistakes' ? written.mistakes : []
}

describe('a template', () => {
  test.each([
    ['{% for e in excerpts %}{{ e.speaker | default: "?" }};{% endfor %}', 'Jane Doe;?;Jane Doe;'],
    [
      '{% for a in articles %}{{ a.published | date }} {{ a.excerpts.size }}, {% endfor %}',
      '17 February 2021 2, February 2021 1, ',
    ],
    ['{{ articles[0].published | date: "%d.%m.%Y" }}', '17.02.2021'],
    // A month has no day that a pattern could show.
    ['{{ articles[1].published | date: "%d.%m.%Y" }}', 'February 2021'],
    ['{{ exported | date: "%H:%M" }} {{ "now" | date }}', '16:00 22 November 2026'],
    ['{{ title | upper }} {{ title | lower }}', 'TALKS & MORE talks & more'],
    ['{{ excerpts[0].tags | join: ", " }}', 'talks, norway/oslo'],
    ['{{ excerpts[1].text | csv }}', '"He said <b> ""no"""'],
    ['{{ excerpts[1].text | escape }}', 'He said &lt;b&gt; &quot;no&quot;'],
    [
      '{% for e in excerpts %}{% if e.tags.size > 0 and e.speaker %}{{ e.article.source }};{% endif %}{% endfor %}',
      'The Daily Post;The Daily Post;',
    ],
    ['{% assign said = excerpts | where: "kind", "quote" %}{{ said.size }}', '3'],
  ])('%s', (body, expected) => {
    expect(rendered(body)).toBe(expected)
  })

  test('HTML is escaped by itself, and once', () => {
    expect(rendered('{{ title }} {{ title | escape }} {{ "<br>" | raw }}', 'html')).toBe(
      'Talks &amp; more Talks &amp; more <br>',
    )
  })

  test.each([
    ['a\n\n  {{ excerpts[0].speker }}', 3, /no field “speker”. Did you mean “speaker”/u],
    ['\n{% if false %}{{ nonsense }}{% endif %}', 2, /There is no “nonsense”/u],
    ['{% for e in excerpts %}\n{{ e.authors }}{% endfor %}', 2, /no “e.authors” here/u],
    ['{% for e in excerpts %}\n{{ forloop.number }}{% endfor %}', 2, /A loop has no “number”/u],
    ['\n\n{{ title | shout }}', 3, /no filter “shout”/u],
    ['\n{% for e in excerpts %}', 2, /has no end/u],
    ['\n{{ title', 2, /not closed/u],
    ['{% include "x" %}', 1, /no “\{% include %\}”/u],
    [
      '\n{% for i in (1..3000) %}{% for j in (1..3000) %}{{ i }}{% endfor %}{% endfor %}',
      2,
      /goes on and on/u,
    ],
    ['\n{% for i in (1..99999999999) %}{% endfor %}', 2, /more text or numbers than fit/u],
    [
      '{% assign s = "abcdefgh" %}{% for i in (1..60) %}\n{% assign s = s | append: s %}{% endfor %}',
      2,
      /than fit/u,
    ],
  ])('%j is an error at its line', (body, line, message) => {
    expect(mistakes(body)).toEqual([
      { line, column: expect.any(Number) as unknown, message: expect.stringMatching(message) as unknown },
    ])
  })

  test('runs no code and reaches nothing but its fields', () => {
    for (const body of [
      '{{ title.constructor }}',
      '{{ excerpts.__proto__ }}',
      '{{ excerpts[0].toString }}',
      '{{ constructor }}',
      '{% assign a = excerpts[0] %}{{ a["constructor"] }}',
    ])
      expect(mistakes(body), body).not.toEqual([])
    expect(mistakes('{{ excerpts | sample }}')).not.toEqual([])
  })
})

test('each starter writes any excerpts, and the same bytes twice', () => {
  for (const { body, extension, name } of templateStarters)
    fc.assert(
      fc.property(fc.array(anyExcerpt, { maxLength: 6 }), (excerpts) => {
        const write = () =>
          renderTemplate({ body, extension }, { title: '<i>', text: null, excerpts }, { style: 'apa' }, now)
        expect(write().kind, name).toBe('written')
        expect(write()).toEqual(write())
      }),
      { numRuns: 30 },
    )
})
