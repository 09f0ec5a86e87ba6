const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })
const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'medium' })

/** A moment (ms since the epoch) in the person's locale: `day` for lists, `exact` for what is shown on hover. */
export function formatMoment(at: number, precision: 'day' | 'exact'): string {
  return (precision === 'day' ? day : exact).format(at)
}
