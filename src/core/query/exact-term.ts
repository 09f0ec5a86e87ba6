/** A term that looks for exactly this value: `source:="The Hindu"`. A quotation mark in it is written twice. */
export function exactTerm(field: string, value: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N}/._-]*$/u.test(value)) return `${field}:=${value}`
  return `${field}:="${value.replaceAll(/["“”„‟«»＂]/gu, '$&$&')}"`
}
