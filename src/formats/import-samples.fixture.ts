/** Exports as other tools write them, in `eval/imports`, which is no part of the project. */
export interface Sample {
  readonly path: string
  readonly tool: string
  readonly records: number
  readonly bad?: number
  /** What some record of it must have, beside a title. */
  readonly fields: string
}

/** Each sample with every field that its format has and that a record holds. */
export const importSamples: readonly Sample[] = [
  {
    path: 'synthetic/pocket',
    tool: 'pocket',
    records: 2,
    fields: 'url saved tags read archived highlights.quote highlights.made',
  },
  { path: 'real/pocket.csv', tool: 'pocket', records: 7, fields: 'url saved read archived' },
  { path: 'real/pocket_ril_export.html', tool: 'pocket', records: 2, fields: 'url saved tags' },
  {
    path: 'synthetic/readwise-highlights.csv',
    tool: 'readwise',
    records: 1,
    fields:
      'authors tags highlights.quote highlights.comment highlights.colour highlights.tags highlights.made',
  },
  {
    path: 'synthetic/readwise-reader.csv',
    tool: 'readwise-reader',
    records: 1,
    fields: 'foreignId url saved tags',
  },
  {
    path: 'synthetic/omnivore-export.zip',
    tool: 'omnivore',
    records: 1,
    fields:
      'foreignId url authors published saved content tags comment highlights.quote highlights.comment highlights.tags',
  },
  {
    path: 'real/omnivore_metadata.json',
    tool: 'omnivore',
    records: 20,
    fields: 'foreignId url authors published saved tags comment read archived',
  },
  {
    path: 'synthetic/wallabag-api.json',
    tool: 'wallabag',
    records: 1,
    fields:
      'foreignId url authors published saved language content tags read archived highlights.foreignId highlights.quote highlights.comment highlights.made',
  },
  {
    path: 'real/wallabag-v1.json',
    tool: 'wallabag',
    records: 2,
    fields: 'foreignId url content tags read archived',
  },
  {
    path: 'real/wallabag-v2.json',
    tool: 'wallabag',
    records: 6,
    fields: 'foreignId url saved language content tags starred',
  },
  {
    path: 'real/wallabag-v2-read.json',
    tool: 'wallabag',
    records: 2,
    fields: 'foreignId url saved language content read archived',
  },
  {
    path: 'synthetic/raindrop.csv',
    tool: 'raindrop',
    records: 1,
    fields: 'foreignId url saved tags collections starred comment highlights.quote',
  },
  {
    path: 'synthetic/instapaper-2025.csv',
    tool: 'instapaper',
    records: 2,
    fields: 'url saved tags read archived highlights.quote',
  },
  {
    path: 'real/instapaper-export.csv',
    tool: 'instapaper',
    records: 4,
    fields: 'url collections starred read archived',
  },
  {
    path: 'synthetic/karakeep-export.json',
    tool: 'karakeep',
    records: 2,
    fields: 'url saved content tags collections comment archived',
  },
  {
    path: 'synthetic/linkwarden-export.json',
    tool: 'linkwarden',
    records: 1,
    fields: 'url saved tags collections',
  },
  {
    path: 'synthetic/zotero.rdf',
    tool: 'zotero',
    records: 1,
    fields: 'foreignId url authors source published saved language tags comment',
  },
  {
    path: 'synthetic/zotero-csl.json',
    tool: 'csl-json',
    records: 1,
    fields: 'foreignId url authors source published saved language comment',
  },
  {
    path: 'synthetic/zotero.ris',
    tool: 'ris',
    records: 1,
    fields: 'url authors source published saved language tags comment',
  },
  {
    path: 'synthetic/bookmarks-netscape.html',
    tool: 'bookmarks',
    records: 1,
    bad: 2,
    fields: 'url saved tags collections comment',
  },
  { path: 'real/shaarli-bookmarks.html', tool: 'bookmarks', records: 2, fields: 'url saved tags comment' },
  {
    path: 'real/chrome-bookmarks.json',
    tool: 'chrome-bookmarks',
    records: 1,
    fields: 'url saved collections',
  },
  {
    path: 'real/firefox-bookmarks.json',
    tool: 'firefox-bookmarks',
    records: 2,
    fields: 'foreignId url saved tags collections',
  },
  {
    path: 'real/pinboard_export',
    tool: 'pinboard',
    records: 3,
    fields: 'foreignId url saved tags read comment',
  },
  {
    path: 'real/delicious_export.2021.02.06_21.10.json',
    tool: 'delicious',
    records: 3,
    fields: 'url saved tags comment',
  },
  { path: 'real/elcurator.json', tool: 'elcurator', records: 1, fields: 'url saved tags starred' },
  { path: 'real/readability.json', tool: 'readability', records: 3, fields: 'url saved starred comment' },
  {
    path: 'synthetic/hypothesis-search.json',
    tool: 'hypothesis',
    records: 1,
    fields:
      'url highlights.foreignId highlights.quote highlights.prefix highlights.suffix highlights.comment highlights.tags highlights.made',
  },
  {
    path: 'synthetic/obsidian-clipper',
    tool: 'obsidian-clipper',
    records: 1,
    fields:
      'url authors published saved content tags comment highlights.quote highlights.prefix highlights.suffix',
  },
  {
    path: 'synthetic/joplin-raw',
    tool: 'joplin',
    records: 1,
    fields: 'foreignId url saved content collections',
  },
  {
    path: 'synthetic/joplin.jex',
    tool: 'joplin',
    records: 1,
    fields: 'foreignId url saved content collections',
  },
  {
    path: 'real/enex',
    tool: 'evernote',
    records: 83,
    fields: 'url authors saved content tags collections highlights.quote highlights.colour',
  },
]
