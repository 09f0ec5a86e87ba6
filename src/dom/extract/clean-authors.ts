import { decodeEntities } from '@/core/article/decode-entities'
import { readNames } from '@/core/article/header-fields'

const credential =
  /^(?:ph\.?\s?d\.?|m\.?d\.?|d\.?o\.?|mba|rdn?|ldn?|cpa|j\.?d\.?|esq\.?|jr\.?|sr\.?|ii|iii|cfp®?|cfa|ms|m\.?s\.?|m\.?a\.?|mph|rn|bsn|msn|dpt|cscs|lcsw|ed\.?d\.?|psy\.?d\.?|pharm\.?d\.?|dvm|facs|faap|cpt)$/i
const role =
  /\b(?:staff|writer|editor|reporter|correspondent|contributor|columnist|journalist|author|producer|news|desk|team leader|analyst|bureau|senior|chief|director|manager|founder|ceo|president|professor|media|updated|published|min read)\b/i
/** What systems write where nobody wrote a name. */
const nobody =
  /^(?:admin(?:istrator)?|author|editor|editors?|guest|staff|null|undefined|none|unknown|root|user|webmaster|anonymous|n\/a|super user|wpadmin|redacteur|team|website)$/i

/**
 * Names of authors out of what a page gives as such: "By Jane Doe, Ph.D., Staff Writer and John Roe" is Jane Doe,
 * Ph.D. and John Roe. Addresses, roles and names that stand for nobody are left out.
 */
export function cleanAuthors(values: readonly string[]): string[] {
  const names: string[] = []
  for (const value of values.slice(0, 12)) {
    const line = decodeEntities(value.slice(0, 400))
      .replace(/\s+/g, ' ')
      .replace(/^(?:(?:written|posted|published|story|words|reviewed|text|reported)\s+)?by[:\s]+/i, '')
      .replace(/^(?:authors?|von|par|por)\s*:\s*/i, '')
      .replace(/\s+(?:[|•·]|(?:on|published|updated|posted)\s).*$/iu, '')
      .replace(/\s*\([^)]*\)?$/, '')
      .trim()
    readNames(line).forEach((name, at) => {
      const last = names.at(-1)
      if (credential.test(name)) {
        if (at > 0 && last !== undefined) names[names.length - 1] = `${last}, ${name}`
      } else if (isName(name) && !(role.test(name) && (at > 0 || name.split(' ').length > 3)))
        names.push(name)
    })
  }
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()].slice(0, 12)
}

function isName(name: string): boolean {
  return (
    !/https?:|[@/<>{}=]|\.(?:com|org|net|co|io)\b|\d{2}/i.test(name) &&
    !nobody.test(name) &&
    // "jdoe", "jane-doe2": the name of an account.
    !/^[a-z\d._-]+$/.test(name) &&
    name.length >= 3 &&
    name.length <= 60 &&
    name.split(' ').length <= 6
  )
}
