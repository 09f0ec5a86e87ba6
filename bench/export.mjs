// How long each format takes to be written, and how much memory it takes, on generated excerpts:
//
//   node bench/export.mjs [--excerpts 10000] [--articles 1000]
//
// One process each, as the app has one worker each. ms of wall clock, and of processor time, which other work on the machine
// changes little; MB that the process held at most, of which a bare process holds some 50. The same matter is written twice: other bytes are an error.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { projectRoot } from '../scripts/lib/paths.mjs'

const { values } = parseArgs({
  options: {
    excerpts: { type: 'string', default: '10000' },
    articles: { type: 'string', default: '1000' },
    one: { type: 'string' },
  },
})
const outDir = join(projectRoot, '.cache', 'bench-export')
const settings = { style: 'chicago', flavour: 'commonmark', includeBom: true }
const now = Date.UTC(2026, 10, 22, 19)

if (values.one === undefined) await runAll()
else await runOne(values.one)

async function runAll() {
  const { build } = await import('vite')
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    resolve: { alias: { '@': join(projectRoot, 'src') } },
    ssr: { noExternal: true },
    build: {
      outDir,
      target: 'node18',
      minify: false,
      ssr: true,
      rollupOptions: {
        input: {
          'write-export': join(projectRoot, 'src/formats/write-export.ts'),
          'export-format': join(projectRoot, 'src/core/export/export-format.ts'),
        },
        output: { entryFileNames: '[name].mjs' },
      },
    },
  })
  const { exportFormats } = await import(pathToFileURL(join(outDir, 'export-format.mjs')).href)
  console.log(`${values.excerpts} excerpts of ${values.articles} articles, load ${loadavg()[0]?.toFixed(1)}`)
  console.log('format             ms    ms of CPU   MB held  MB written')
  for (const format of exportFormats) {
    const given = ['--one', format, '--excerpts', values.excerpts, '--articles', values.articles]
    const said = execFileSync(process.execPath, [fileURLToPath(import.meta.url), ...given], {
      encoding: 'utf8',
    })
    const { ms, cpu, held, written } = JSON.parse(said)
    const cells = [String(Math.round(ms)), String(Math.round(cpu)), held.toFixed(0), written.toFixed(1)].map(
      (cell) => cell.padStart(9),
    )
    console.log(format.padEnd(16) + cells.join(' '))
  }
}

/** @param {string} format */
async function runOne(format) {
  const { writeExport } = await import(pathToFileURL(join(outDir, 'write-export.mjs')).href)
  const matter = generate(Number(values.excerpts), Number(values.articles))
  const before = process.cpuUsage()
  const begun = performance.now()
  const bytes = writeExport(format, matter, settings, now)
  const ms = performance.now() - begun
  const { user, system } = process.cpuUsage(before)
  const held = process.resourceUsage().maxRSS / 1024
  if (Buffer.compare(bytes, writeExport(format, matter, settings, now)) !== 0)
    throw new Error(`${format}: other bytes the second time`)
  process.stdout.write(JSON.stringify({ ms, cpu: (user + system) / 1000, held, written: bytes.length / 1e6 }))
}

/**
 * @param {number} count of excerpts
 * @param {number} works of articles, each with a text of some 4,000 characters
 */
function generate(count, works) {
  const sentence =
    'The minister of ports, Jane Doe, said on Monday that the “new” harbour 😀 would open, at last, in May. '
  const text = sentence.repeat(40)
  const articles = Array.from({ length: works }, (_, index) => ({
    itemId: `item-${index}`,
    text,
    language: 'en',
    names: [{ name: 'Jane Doe', type: 'person', status: 'confirmed' }],
  }))
  const excerpts = Array.from({ length: count }, (_, index) => {
    const start = (index % 40) * sentence.length
    const exact = sentence.trim()
    const passage = {
      start,
      end: start + exact.length,
      startPoint: start - (index % 40),
      exact,
      prefix: '',
      suffix: '',
    }
    return {
      id: `excerpt-${index}`,
      itemId: `item-${index % works}`,
      kind: 'quote',
      status: index % 2 === 0 ? 'confirmed' : 'suggested',
      text: exact,
      sentence: exact,
      start: passage.start,
      end: passage.end,
      speaker: `Jane Doe ${index % 500}`,
      quoteKind: 'direct',
      cue: 'said',
      colour: null,
      comment: index % 3 === 0 ? 'To be checked' : '',
      tags: ['ports', `town/${index % 50}`],
      made: now,
      changed: now,
      passages: [passage],
      citation: {
        title: `Harbour number ${index % works} opens`,
        authors: ['John Roe', 'Ann Poe'],
        source: 'The Daily Post',
        url: `https://post.example/${index % works}`,
        published: '2021-02-17',
        captured: now,
        originalSha256: 'ab'.repeat(32),
      },
    }
  })
  return { title: 'Excerpts', text: null, excerpts, articles }
}
