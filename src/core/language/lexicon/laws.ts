/**
 * Kinds of law and treaty that end a name, folded, with the words with capitals that have to stand before: one says
 * enough before "Treaty", while "Draft Regulation" names none.
 */
export const lawNouns: ReadonlyMap<string, number> = new Map([
  ['act', 1],
  ['acts', 1],
  ['treaty', 1],
  ['pact', 1],
  ['accord', 1],
  ['accords', 1],
  ['protocol', 1],
  ['constitution', 1],
  ['amendment', 1],
  ['agreement', 1],
  ['regulation', 2],
  ['regulations', 2],
  ['directive', 2],
  ['ordinance', 2],
  ['statute', 1],
  ['decree', 2],
  ['bill', 2],
  ['law', 2],
  ['code', 2],
])

/** Kinds that begin a name: "Treaty of Lisbon". Folded. */
export const lawOpenings: ReadonlySet<string> = new Set([
  'treaty',
  'convention',
  'protocol',
  'charter',
  'accord',
  'bill',
  'statute',
  'declaration',
  'covenant',
])
