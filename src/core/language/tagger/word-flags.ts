/** Bits of what a word's form and the lexicons say of it. */
export const wordFlags = {
  capital: 1 << 0,
  upper: 1 << 1,
  acronym: 1 << 2,
  role: 1 << 3,
  organisation: 1 << 4,
  organisationOpener: 1 << 5,
  place: 1 << 6,
  cue: 1 << 7,
  group: 1 << 8,
  personName: 1 << 9,
  /** Stands between the capitals of one name: "of", "and", "de". */
  link: 1 << 10,
  digit: 1 << 11,
  letter: 1 << 12,
  event: 1 << 13,
  calendar: 1 << 14,
  product: 1 << 15,
  closing: 1 << 16,
} as const
