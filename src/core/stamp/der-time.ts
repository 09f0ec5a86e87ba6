import { BadDer, type DerNode } from './der'
import { derText } from './der-text'

/** UTCTime and GeneralizedTime in UTC, with or without a fraction: ms since the epoch. Throws `BadDer`. */
export function derTime(node: DerNode | undefined): number {
  const text = derText(node?.content ?? new Uint8Array())
  const found = /^(\d{2}|\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d+)?Z$/u.exec(text)
  if (found === null) throw new BadDer('a time is broken')
  const [, year = '', month, day, hour, minute, second, fraction = '0'] = found
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900)
  const whole = Date.UTC(full, Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second))
  return whole + Math.floor(Number(`0${fraction}`) * 1000)
}
