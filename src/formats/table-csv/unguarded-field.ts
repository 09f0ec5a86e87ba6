/** A field as it was before `csvField` kept a spreadsheet from running it as a formula. */
export function unguardedField(field: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/u.test(field) ? field.slice(1) : field
}
