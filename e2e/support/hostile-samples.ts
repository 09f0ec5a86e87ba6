import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { projectRoot } from '../../scripts/lib/paths.mjs'

const shared = process.env['CUTTINGS_SHARED'] ?? resolve(projectRoot, '../shared')
export const hostileFolder = join(shared, 'eval/hostile')
export const isHostileHere = existsSync(hostileFolder)

interface HostileSample {
  readonly file: string
  readonly bytes: number
  /** In words. */
  readonly expect: string
}

export const hostileSamples: readonly HostileSample[] = isHostileHere
  ? (JSON.parse(readFileSync(join(hostileFolder, 'MANIFEST.json'), 'utf8')) as HostileSample[])
  : []

/** Read one by one, in hostile.spec.ts. */
const pages = /^(?:(?:charset|html|text|mail|xml)\/.*\.(?:html|txt|eml|mhtml)|warc\/.*)$/
export const hostilePages = hostileSamples.filter(({ file }) => pages.test(file))

/**
 * What the window must show when the file is dropped, with its words: a review, the form (which also says why something cannot
 * be added), or a notice. In hostile-exports.spec.ts.
 */
export const hostileExports: readonly (readonly [file: string, shown: RegExp])[] = [
  ['csv/injection-titles.csv', /^review: .*Pocket with 14 records\. 14 will be added/u],
  ['csv/semicolon.csv', /^review: .*Pocket with 1 record\. 1 will be added/u],
  ['csv/broken-quotes.csv', /^review: .*1 will be added.*1 cannot be read/u],
  ['csv/multiline.csv', /^review: .*Instapaper with 1 record\. 1 will be added/u],
  ['csv/cr-only.csv', /^review: .*Pocket with 2 records\. 2 will be added/u],
  ['csv/dates.csv', /^review: .*Pocket with 5 records\. 5 will be added/u],
  ['json/proto.json', /^review: .*Karakeep with 1 record\. 1 will be added/u],
  ['json/types.json', /^review: .*0 will be added.*5 cannot be read/u],
  ['json/deep.json', /^form: .*is nested deeper than 500 levels/u],
  ['json/dupkeys.json', /^review: .*Karakeep with 1 record\. 1 will be added/u],
  ['json/bom.json', /^review: .*Omnivore with 1 record\. 1 will be added/u],
  ['json/nan.json', /^form: .*is no valid JSON: it goes wrong in line 1/u],
  ['text/lone-surrogate.json', /^review: .*Karakeep with 1 record\. 1 will be added/u],
  ['xml/billion-laughs.rss', /^review: .*with 1 record\. 0 will be added.*1 cannot be read/u],
  ['xml/xxe.rss', /^review: .*with 0 records\. 0 will be added/u],
  ['xml/xxe.opml', /^review: .*with 2 records\. 0 will be added.*2 cannot be read/u],
  ['xml/xxe.enex', /^review: .*Evernote with 1 record\. 1 will be added/u],
  ['xml/opml-deep.opml', /^(?:review|form): .*/u],
  ['xml/feed-script.atom', /^review: .*with 1 record\. 1 will be added/u],
  ['zip/traversal.zip', /^form: /u],
  ['zip/reserved.zip', /^form: /u],
  ['zip/many.zip', /^review: .*has 20,000 files/u],
  ['zip/bomb-1000x.zip', /^notice: .*“metadata_0_to_0\.json” in it would take too much room unpacked/u],
  ['zip/nested.zip', /^notice: .*“nested\.zip\/0\.zip” and 49 more zips in it are not looked into/u],
  ['zip/truncated.zip', /^notice: .*broken zip/u],
  ['zip/lying-size.zip', /^form: /u],
  ['zip/not-a.zip', /^notice: .*broken zip/u],
  ['zip/symlink.zip', /^notice: .*There is no article/u],
  ['zip/gzip-bomb.html.gz', /^form: .*looks like/u],
]

/** Made articles of, and exported under their names, in hostile-exports.spec.ts. */
export const hostileNames = 'names/titles.json'
