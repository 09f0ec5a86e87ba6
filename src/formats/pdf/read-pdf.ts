import type { ArticleDraft } from '@/core/article/article-draft'
import { createTextBuilder } from '@/core/article/create-text-builder'
import type { LaidOutText } from '@/core/article/create-text-builder'
import { makeDraft } from '../make-draft'
import { dropRunningLines } from './drop-running-lines'
import { joinLines, type PdfParagraph } from './join-lines'
import { linesOfPage } from './lines-of-page'
import { openPdf, type PdfProgress } from './open-pdf'
import { pdfDetails } from './pdf-details'

/** `locked`: it asks for a password. `no-text`: its pages are pictures. */
export type ReadPdf =
  | { readonly kind: 'article'; readonly draft: ArticleDraft }
  | { readonly kind: 'locked' | 'broken' | 'no-text' }

const longestHeading = 250

/** The article in a PDF that has a text layer. Never rejects. */
export async function readPdf(bytes: Uint8Array, onProgress?: PdfProgress): Promise<ReadPdf> {
  const opened = await openPdf(bytes, onProgress)
  if (opened.kind !== 'open') return opened
  const { pages, information, lost } = opened
  const lines = pages.flatMap((page, index) => linesOfPage(page, index))
  const { body, running } = dropRunningLines(lines, pages)
  const paragraphs = joinLines(body)
  const bodySize = usualSize(paragraphs)
  const heading = largestOfFirstPage(paragraphs, bodySize)
  const { fields, clues, made } = pdfDetails(information, running, heading?.text ?? '')
  // The headline is shown above the text.
  const isShown = (paragraph: PdfParagraph) => paragraph === heading && fields.title === heading.text
  const laidOut = layOut(
    paragraphs.filter((paragraph) => !isShown(paragraph)),
    bodySize,
  )
  if (!/[\p{L}\p{N}]/u.test(laidOut.text)) return { kind: 'no-text' }
  const warnings = lost === 0 ? [] : [`${lost.toLocaleString()} of its pages could not be read.`]
  const draft = makeDraft({ laidOut, fields, clues, mediaType: 'application/pdf', charset: '', warnings })
  if (draft.published !== '' || made === '') return { kind: 'article', draft }
  const clue = { field: 'published', from: 'when the file was made', confidence: 0.4 } as const
  return { kind: 'article', draft: { ...draft, published: made, clues: [...draft.clues, clue] } }
}

/** The size of font that most letters have. */
function usualSize(paragraphs: readonly PdfParagraph[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of paragraphs) letters.set(size, (letters.get(size) ?? 0) + text.length)
  let [most, usual] = [0, 0]
  for (const [size, count] of letters) if (count > most) [most, usual] = [count, size]
  return usual
}

function largestOfFirstPage(paragraphs: readonly PdfParagraph[], bodySize: number): PdfParagraph | null {
  let largest: PdfParagraph | null = null
  for (const paragraph of paragraphs) {
    const isHeadline =
      paragraph.page === 0 &&
      paragraph.size >= bodySize * 1.25 &&
      paragraph.text.length >= 8 &&
      paragraph.text.length <= longestHeading &&
      /\p{L}{2}/u.test(paragraph.text)
    if (isHeadline && paragraph.size > (largest?.size ?? 0)) largest = paragraph
  }
  return largest
}

function layOut(paragraphs: readonly PdfParagraph[], bodySize: number): LaidOutText {
  const builder = createTextBuilder()
  for (const { text, size } of paragraphs) {
    const item = /^[•◦▪●]\s*(?=\S)/u.exec(text)
    if (item !== null) builder.open('list-item')
    else if (size >= bodySize * 1.15 && text.length <= longestHeading) builder.open('heading', 2)
    else builder.open('paragraph')
    builder.write(text.slice(item?.[0].length ?? 0))
  }
  return builder.finish()
}
