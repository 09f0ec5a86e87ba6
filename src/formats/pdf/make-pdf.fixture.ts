/** Words at a place of an A4 page: points from the left and from the bottom. */
export interface PlacedWords {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

/** A PDF (ISO 32000-1) with these words on its pages, in Helvetica; ASCII only. `extra` goes into its trailer. */
export function makePdf(
  pages: readonly (readonly PlacedWords[])[],
  information: Readonly<Record<string, string>> = {},
  extra = '',
): Uint8Array<ArrayBuffer> {
  const literal = (text: string) => `(${text.replace(/[\\()]/g, '\\$&')})`
  const first = 4
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${String(pages.length)} /Kids [${pages.map((_, at) => `${String(first + 2 * at + 1)} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${Object.entries(information)
      .map(([name, value]) => `/${name} ${literal(value)}`)
      .join(' ')} >>`,
  ]
  pages.forEach((words, at) => {
    const content = words
      .map(({ text, x, y, size = 11 }) => `BT /F1 ${size} Tf ${x} ${y} Td ${literal(text)} Tj ET`)
      .join('\n')
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${String(first + 2 * at + 2)} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
    )
  })
  let file = '%PDF-1.4\n'
  const places = objects.map((body, at) => {
    const place = file.length
    file += `${String(at + 1)} 0 obj\n${body}\nendobj\n`
    return place
  })
  const table = file.length
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${String(objects.length + 1)} /Root 1 0 R /Info 4 0 R ${extra} >>\nstartxref\n${String(table)}\n%%EOF\n`
  return new TextEncoder().encode(file)
}

/** Lines of a column, one below the other. */
export function column(texts: readonly string[], top: number, x = 72, size = 11): PlacedWords[] {
  return texts.map((text, at) => ({ text, x, y: top - at * size * 1.2, size }))
}
