import { z } from 'zod'
import { readInstant } from './read-instant'

const text = z
  .union([z.string(), z.number().transform(String)])
  .transform((value) => value.trim())
  .catch('')
const texts = z
  .array(text)
  .transform((values) => values.filter((value) => value !== ''))
  .catch([])
const flag = z
  .union([
    z.boolean(),
    z.number().transform((value) => value !== 0),
    z.string().transform((value) => /^(?:1|true|yes|y)$/i.test(value.trim())),
  ])
  .catch(false)
const instant = z.unknown().transform(readInstant).catch(null)
const things = z.array(z.unknown()).catch([])

/**
 * Fields of other tools' JSON: whatever has another type than it should is taken as not there. `text` is trimmed, and takes
 * numbers; `flag` takes `1`, `"1"`, `true` and `yes`; `instant` is in ms since the epoch.
 */
export const loose = { text, texts, flag, instant, things }
