/**
 * A value as a field of CSV (RFC 4180). One that a spreadsheet would run as a formula begins with an apostrophe, one more where
 * it has some already, so that `unguardedField` takes off what was put on.
 */
export function csvField(value: string): string {
  // https://owasp.org/www-community/attacks/CSV_Injection; full-width signs are formulas to Japanese spreadsheets.
  const safe = /^'*[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
