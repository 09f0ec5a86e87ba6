import { expect, test } from 'vitest'
import { analyse } from '../language/fixtures/analyse'

function named(text: string): string[] {
  const { mentions } = analyse({
    text: `It was the end of the day. ${text}`,
    title: '',
    published: '',
    dictionary: [],
  })
  const from = 'It was the end of the day. '.length
  return mentions.map((mention) => `${mention.type} ${text.slice(mention.start - from, mention.end - from)}`)
}

test.each<[string, string[]]>([
  ['Swedish Deputy Foreign Minister Anna Berg spoke.', ['group Swedish', 'person Anna Berg']],
  ['She met Dr. S. K. Rao of the club.', ['person S. K. Rao']],
  ['It was said by envoy to Norway P. Q. Lund.', ['place Norway', 'person P. Q. Lund']],
  [
    'He works for the Ministry of Foreign Affairs in Oslo.',
    ['organisation Ministry of Foreign Affairs', 'place Oslo'],
  ],
  [
    'He joined Lund University and Berg & Sons Ltd in May.',
    ['organisation Lund University', 'organisation Berg & Sons Ltd'],
  ],
  [
    'The European river council (ERC) met the ERC staff.',
    ['organisation European river council', 'organisation ERC', 'organisation ERC'],
  ],
  ['India-Russia relations are good for India.', ['place India', 'place Russia', 'place India']],
  ['He lost $1.5 million and 20,000 rupees.', ['money $1.5 million', 'money 20,000 rupees']],
  ['They test the vaccine, Lumina V, and the KX-20.', ['product Lumina V', 'product KX-20']],
  ['It was the 40th anniversary of liberation day.', ['event 40th anniversary of liberation day']],
  ['She wrote the novel “The Long Road” at home.', ['work The Long Road']],
  [
    'Both World War II and the 2016 Summer Olympics ended.',
    ['event World War II', 'event 2016 Summer Olympics'],
  ],
  ['After Hurricane Ada the Tokyo Olympics began.', ['event Hurricane Ada', 'event Tokyo Olympics']],
  ['They fly the Boeing 737 MAX and use Windows 11.', ['product Boeing 737 MAX', 'product Windows 11']],
  ['It broke the Clean Harbours Act 2018.', ['law Clean Harbours Act 2018']],
  ['While it rained, nobody left. However it was late.', []],
])('%s', (text, expected) => {
  expect(named(text).filter((mention) => mention !== 'date May')).toEqual(expected)
})
