import { seededRandom } from './seeded-random.mjs'

const givenNames =
  'Amara Bela Chidi Dana Emil Farah Goran Hana Ivo Jelena Kofi Lena Mirko Nadia Omar Petra Quinn Rosa Samir Tess'.split(
    ' ',
  )
const surnames =
  'Abara Brandt Castell Dossou Ekström Farkas Galvez Hoxha Ivers Janda Kessler Lindqvist Moreau Novák Okafor Pereira Quist Rahimi Sato Tanaka'.split(
    ' ',
  )
const offices = [
  'Finance Minister',
  'Mayor',
  'Health Secretary',
  'spokesperson',
  'Professor',
  'Chief Executive',
]
const places = 'Lisbon Nairobi Oslo Jakarta Quito Tbilisi Accra Riga Hanoi Bogotá Tunis Vienna'.split(' ')
const sources = [
  'The Harbour Times',
  'Northern Courier',
  'Daily Ledger',
  'Radio Meridian',
  'The Valley Post',
  'Wire Service One',
]
const subjects =
  'budget vaccine harbour election railway drought tariff school pension satellite fishery museum reactor bridge housing dialect orchestra glacier'.split(
    ' ',
  )
const verbs =
  'approved delayed opened questioned expanded reviewed cancelled funded inspected defended'.split(' ')
const fillers =
  'the committee of regional delegates met again on the plan for public money while residents asked for a clear answer about costs and dates and who would carry the risk if the work took longer than expected'.split(
    ' ',
  )

/**
 * News-like articles that we own: made of word lists and a seed, so that every run has the same ones.
 * @returns {{ title: string, source: string, author: string, published: string, text: string }}
 */
export function generateArticle(number) {
  const random = seededRandom(number * 2654435761 + 1)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const person = () => `${pick(givenNames)} ${pick(surnames)}`
  const subject = pick(subjects)
  const place = pick(places)
  const speaker = person()
  const sentence = () => {
    const from = Math.floor(random() * (fillers.length - 12))
    const words = fillers.slice(from, from + 8 + Math.floor(random() * 12))
    return `${capital(words[0])} ${words.slice(1).join(' ')} in ${pick(places)}, where ${person()} ${pick(verbs)} the ${pick(subjects)}.`
  }
  const paragraphs = [
    `${place} ${pick(verbs)} its ${subject} programme on Tuesday, ${pick(offices)} ${speaker} said.`,
    `“We will look at every ${subject} in ${place} before the year ends,” ${speaker.split(' ')[1]} said.`,
    ...Array.from({ length: 6 }, () =>
      Array.from({ length: 2 + Math.floor(random() * 3) }, sentence).join(' '),
    ),
    `According to ${person()}, the ${subject} case ${String(number)} is not closed.`,
  ]
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0')
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0')
  return {
    title: `${place} ${pick(verbs)} ${subject} plan ${String(number)}`,
    source: pick(sources),
    author: person(),
    published: `${String(2015 + Math.floor(random() * 10))}-${month}-${day}`,
    text: paragraphs.join('\n\n'),
  }
}

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1)
