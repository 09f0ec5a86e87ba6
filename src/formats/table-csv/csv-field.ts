/** A value as a field of CSV (RFC 4180). One that a spreadsheet would run as a formula begins with an apostrophe. */
export function csvField(value: string): string {
  // https://owasp.org/www-community/attacks/CSV_Injection; full-width signs are formulas to Japanese spreadsheets.
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
