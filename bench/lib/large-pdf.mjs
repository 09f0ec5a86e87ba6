import { seededRandom } from './seeded-random.mjs'

/**
 * A PDF as scans with recognised text are: on each page a picture of noise, which no compression makes smaller, and lines of
 * text over it, of which the first says the page's number.
 *
 * @param {number} megabytes of the file, about
 * @param {number} pages
 * @returns {Buffer}
 */
export function largePdf(megabytes, pages) {
  const random = seededRandom(7)
  const picture = noise(Math.floor((megabytes * 1e6) / pages / 3 / width), random)
  const parts = []
  const offsets = []
  let size = 0
  const write = (part) => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part
    parts.push(bytes)
    size += bytes.length
  }
  const object = (head, stream = null) => {
    offsets.push(size)
    write(`${String(offsets.length)} 0 obj\n${head}\n`)
    if (stream !== null) {
      write('stream\n')
      write(stream)
      write('\nendstream\n')
    }
    write('endobj\n')
  }
  write('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n')
  const first = 4
  const kids = Array.from({ length: pages }, (_, page) => `${String(first + page * 3)} 0 R`)
  object('<< /Type /Catalog /Pages 2 0 R >>')
  object(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${String(pages)} >>`)
  object('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>')
  for (let page = 0; page < pages; page += 1) {
    const own = first + page * 3
    const resources = `<< /Font << /F 3 0 R >> /XObject << /I ${String(own + 2)} 0 R >> >>`
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${String(own + 1)} 0 R >>`,
    )
    const content = Buffer.from(contentOf(page), 'latin1')
    object(`<< /Length ${String(content.length)} >>`, content)
    const pixels = picture()
    const shape = `/Width ${String(width)} /Height ${String(pixels.length / 3 / width)} /ColorSpace /DeviceRGB /BitsPerComponent 8`
    object(`<< /Type /XObject /Subtype /Image ${shape} /Length ${String(pixels.length)} >>`, pixels)
  }
  const start = size
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`)
  write(`xref\n0 ${String(offsets.length + 1)}\n0000000000 65535 f \n${rows.join('')}`)
  write(
    `trailer\n<< /Size ${String(offsets.length + 1)} /Root 1 0 R >>\nstartxref\n${String(start)}\n%%EOF\n`,
  )
  return Buffer.concat(parts)
}

/** Of each picture, in pixels. */
const width = 300

/** Each begins elsewhere in the same noise: what repeats only after so many bytes, gzip does not see. */
function noise(height, random) {
  const pixels = Buffer.alloc(width * Math.max(1, height) * 3)
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = Math.floor(random() * 256)
  return () => {
    const start = Math.floor(random() * pixels.length)
    return Buffer.concat([pixels.subarray(start), pixels.subarray(0, start)])
  }
}

function contentOf(page) {
  const lines = [`This is page ${String(page + 1)} of the report on the harbour.`]
  for (let line = 0; line < 30; line += 1)
    lines.push(`The council spoke of berth ${String(page * 30 + line)} and of who is to pay for it.`)
  const shown = lines.map((line) => `(${line}) Tj 0 -14 Td`).join(' ')
  return `q 300 0 0 200 100 100 cm /I Do Q BT /F 11 Tf 60 780 Td ${shown} ET`
}
