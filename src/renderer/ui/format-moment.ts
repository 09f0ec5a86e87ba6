const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })
const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'medium' })
const minute = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/**
 * A moment (ms since the epoch) in the person's locale: `day` for lists, `minute` for what happened lately, `exact` for what is shown on hover.
 */
export function formatMoment(at: number, precision: 'day' | 'minute' | 'exact'): string {
  return { day, minute, exact }[precision].format(at)
}
