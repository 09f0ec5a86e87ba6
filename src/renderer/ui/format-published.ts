const precise: Readonly<Record<number, Intl.DateTimeFormat>> = {
  4: new Intl.DateTimeFormat(undefined, { year: 'numeric', timeZone: 'UTC' }),
  7: new Intl.DateTimeFormat(undefined, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  10: new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }),
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in the person's locale, never more exact than it is known; '' for ''. */
export function formatPublished(published: string): string {
  const format = precise[published.length]
  const at = Date.parse(published)
  return format === undefined || Number.isNaN(at) ? published : format.format(at)
}
