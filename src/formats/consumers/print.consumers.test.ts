import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { expect, test } from 'vitest'
import { writeExport } from '../write-export'
import { sampleNote } from './sample-matter.fixture'

const wrapper = join(process.cwd(), 'scripts/lib/chromium-unprivileged.sh')
const poppler = (program: string, ...args: string[]) =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

test('the page that a PDF is printed from gives poppler its words, outline and structure', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-print-'))
  const browser = await chromium.launch({ executablePath: wrapper, chromiumSandbox: true })
  try {
    const page = await browser.newPage()
    const settings = { style: 'chicago', flavour: 'commonmark', includeBom: false } as const
    await page.setContent(new TextDecoder().decode(writeExport('pdf', sampleNote(), settings, 0)))
    const path = join(folder, 'note.pdf')
    writeFileSync(path, await page.pdf({ outline: true, tagged: true }))

    const text = poppler('pdftotext', path, '-').replace(/\s+/gu, ' ')
    for (const words of ['First part', 'The words of the footnote.', 'cell 2', '“quotes”, commas;'])
      expect(text).toContain(words)
    const xml = poppler('pdftohtml', '-xml', '-i', '-stdout', path)
    const outline = /<outline>.*<\/outline>/su.exec(xml)?.[0] ?? ''
    expect(Array.from(outline.matchAll(/<item[^>]*>([^<]*)<\/item>/gu), ([, title]) => title)).toEqual([
      'A memo &amp; more',
      'First part',
      'What was said',
    ])
    const structure = poppler('pdfinfo', '-struct', path)
    for (const kind of ['H1', 'H2', 'BlockQuote', 'Table', 'L ', 'Link']) expect(structure).toContain(kind)
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
