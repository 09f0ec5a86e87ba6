import { nameOfPerson, wordOf } from './made-words.mjs'
import { seededRandom } from './seeded-random.mjs'

const places = 'Lisbon Nairobi Oslo Jakarta Quito Tbilisi Accra Riga Hanoi Bogotá Tunis Vienna'.split(' ')
const sources = ['The Harbour Times', 'Northern Courier', 'Daily Ledger', 'Radio Meridian', 'The Valley Post']
const offices = ['Finance Minister', 'Mayor', 'Health Secretary', 'Professor', 'Chief Executive']
const kinds = ['Council', 'Institute', 'Railways', 'Hospital', 'Agency', 'Bank', 'Union']
/** So many that the same three in a row are rare, as in real texts. */
const vocabulary = (() => {
  const random = seededRandom(11)
  return Array.from({ length: 3000 }, () => wordOf(random, 1 + Math.floor(random() * 2)))
})()

/**
 * An article with what is found in it, as the language engine would say it: in a second thousands of them can be
 * made, where the engine takes a minute. Few names are everywhere and most are rare, as in real archives.
 *
 * @param {number} number
 * @param {number} people how many there are to name
 * @param {number} paragraphs of each article
 * @returns {{ title: string, source: string, author: string, published: string, text: string,
 *   result: object }} `result` as `AnalysisResult` of the app
 */
export function generateFindings(number, people, paragraphs = 6) {
  const random = seededRandom(number * 2654435761 + 1)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const rare = (count) => Math.floor(count * random() ** 3)
  const person = () => ({ type: 'person', name: nameOfPerson(rare(people)), role: pick(offices) })
  const organisation = () => ({
    type: 'organisation',
    name: `${nameOfPerson(rare(people / 10)).split(' ')[1]} ${pick(kinds)}`,
  })
  const place = () => ({ type: 'place', name: places[rare(places.length)] })
  const writer = writeText()
  const fill = (count) => Array.from({ length: count }, () => pick(vocabulary)).join(' ')
  for (let paragraph = 0; paragraph < paragraphs; paragraph += 1) {
    if (paragraph > 0) writer.add('\n\n')
    const speaker = person()
    const quoted = paragraph % 2 === 0 ? writer.quote(`“We ${fill(9 + Math.floor(random() * 12))},” `) : null
    writer.name(speaker)
    const cue = writer.add(quoted === null ? ' met' : ' said')
    if (quoted !== null) writer.said(quoted, speaker, { start: cue.start + 1, end: cue.end })
    writer.add(' in ')
    writer.name(place())
    writer.add(`. The ${fill(10)} and the `)
    writer.name(organisation())
    writer.add(' went on, where ')
    writer.name(person())
    writer.add(` saw the ${fill(8)}.`)
  }
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0')
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0')
  return {
    title: `The ${fill(4)} case ${String(number)}`,
    source: pick(sources),
    author: nameOfPerson(rare(people)),
    published: `${String(2015 + Math.floor(random() * 10))}-${month}-${day}`,
    ...writer.done(),
  }
}

function writeText() {
  let text = ''
  const entities = []
  const mentions = []
  const quotes = []
  const certain = { confidence: 0.9, reason: 'The generator says so' }
  const add = (more) => {
    const start = text.length
    text += more
    return { start, end: text.length }
  }
  return {
    add,
    name({ type, name, role }) {
      let entity = entities.findIndex((known) => known.name === name && known.type === type)
      if (entity === -1) entity = entities.push({ type, name, aliases: [] }) - 1
      mentions.push({ ...add(name), type, entity, ...(role === undefined ? {} : { role }), ...certain })
    },
    /** @returns the span of the words with their marks, without the space behind them */
    quote(said) {
      const { start, end } = add(said)
      return { start, end: end - 1 }
    },
    said(span, speaker, cue) {
      const who = { name: speaker.name, entityId: null }
      quotes.push({ spans: [span], kind: 'direct', cue, source: null, speaker: who, ...certain })
    },
    done: () => ({ text, result: { language: 'en', entities, mentions, quotes } }),
  }
}
