/** A field that a template can name, and what it holds, for completion and help. */
export type FieldTable = Readonly<Record<string, string>>

export const documentFields: FieldTable = {
  title: 'Title of the note or dossier, else "Excerpts"',
  exported: 'When it is exported',
  text: 'The note or dossier as Markdown; empty for excerpts alone',
  excerpts: 'Every excerpt, in the order of the list',
  articles: 'Every article, once, each with its excerpts',
}

export const excerptFields: FieldTable = {
  text: 'The words',
  sentence: 'The whole sentence around them',
  speaker: 'Who says it; empty where unknown',
  kind: 'highlight, comment or quote',
  quote_kind: 'direct, mixed or indirect; empty for what is no quote',
  cue: 'The word that says that somebody speaks, such as "said"',
  status: 'confirmed or suggested',
  suggested: 'Whether no person has confirmed it yet',
  colour: 'Of a highlight; else empty',
  comment: 'What you wrote about it',
  tags: 'Its tags, as a list',
  made: 'When you made it; empty for a suggestion',
  start: 'Where it begins in the article, in UTF-16 code units',
  end: 'Where it ends',
  id: 'What the archive calls it by',
  citation: 'Its source in the citation style that is chosen',
  article: 'The article that it is from',
}

export const articleFields: FieldTable = {
  title: 'Title',
  authors: 'Authors, as a list',
  source: 'The publication',
  url: 'Its address',
  published: 'Day, month or year of publication',
  captured: 'When it came into the archive',
  sha256: 'SHA-256 of the original',
  citation: 'Its citation in the chosen style',
  excerpts: 'Its excerpts, as a list',
}

/** What stands for the turn of a loop in Liquid. */
export const loopFields: FieldTable = {
  first: 'Whether this is the first turn',
  last: 'Whether this is the last turn',
  index: 'Number of the turn, from 1',
  index0: 'Number of the turn, from 0',
  length: 'How many turns there are',
  rindex: 'How many turns are left, with this one',
  rindex0: 'How many turns are left after this one',
  name: 'Name of the loop',
}

/** Filters that are offered; each says what it makes. */
export const filterHelp: FieldTable = {
  date: 'A day in words; or by a pattern: date: "%d.%m.%Y"',
  upper: 'Capital letters',
  lower: 'Small letters',
  capitalize: 'The first letter as a capital',
  join: 'A list as one text: join: ", "',
  escape: 'Fit for HTML and XML',
  markdown: 'So that Markdown shows the words as they are',
  csv: 'As a field of a CSV file; an apostrophe keeps a formula from running',
  json: 'As JSON',
  default: 'Another text where it is empty: default: "unknown"',
  truncate: 'At most so many characters: truncate: 80',
  replace: 'One text for another: replace: "a", "b"',
  strip: 'Without space at its ends',
  newline_to_br: 'With <br> for each line end',
  size: 'How long a text or list is',
  first: 'The first of a list',
  last: 'The last of a list',
  reverse: 'A list the other way round',
  sort: 'A list in order: sort: "speaker"',
  where: 'Those of a list that have a value: where: "kind", "quote"',
  uniq: 'Each of a list once',
  map: 'One field of each of a list: map: "text"',
  plus: 'Adds a number',
  minus: 'Takes a number away',
}
