import type { ReadHint, ReadOutcome } from '@/contract/reading'
import type { ImportedContent, WholeFile } from '@/core/import/imported-record'
import { draftContent } from '@/formats/draft-content'
import { joinBytes } from '@/formats/join-bytes'
import { maxOriginalBytes } from '@/core/article/limits'
import { mediaTypeOfName } from '@/core/article/media-type-of-name'
import { isWholeFile } from '@/core/import/is-whole-file'
import type { ImportParts } from '@/store/import/import-parts'

/** Makes articles of what exports hold: texts in here, whole pages in the process that is made for them. */
export class ContentReader {
  /**
   * @param readPage has a whole page read; rejects where nobody is there to do it
   * @param keepsPictures whether those of articles are kept
   */
  constructor(
    private readonly readPage: (bytes: Uint8Array, hint: ReadHint) => Promise<ReadOutcome>,
    private readonly keepsPictures: () => Promise<boolean>,
  ) {}

  readonly read: ImportParts['read'] = async (content, { title, url }) => {
    if (isWholeFile(content)) {
      const pictures = await this.keepsPictures()
      const beside = pictures ? (content.beside ?? []) : []
      const outcome = await this.readPage(joinBytes([content.bytes, ...beside.map(({ bytes }) => bytes)]), {
        ...hintOfFile(content),
        pictures,
        beside: beside.map(({ name, bytes }) => ({ name, size: bytes.length })),
      })
      return outcome.kind === 'article'
        ? outcome
        : { kind: 'problem', message: outcome.message.replace(notSaved, '') }
    }
    const { mediaType, text } = content
    if (!isWholePage(content)) {
      if (text.length > maxOriginalBytes) return { kind: 'problem', message: reasons['too-large'] }
      const draft = draftContent(content, { title, url })
      return draft === null ? { kind: 'problem', message: reasons['no-text'] } : { kind: 'article', draft }
    }
    const hint = { mediaType, fileName: '', charset: 'utf-8', url: url.slice(0, longestUrl) }
    const outcome = await this.readPage(new TextEncoder().encode(text), hint)
    return outcome.kind === 'article' ? outcome : { kind: 'problem', message: reasons[outcome.reason] }
  }
}

/** Of a whole page the article has to be found; a part of one is what the tool took for it already. */
function isWholePage({ mediaType, text }: ImportedContent): boolean {
  return mediaType === 'text/html' && /<(?:html|head|body)[\s>]/i.test(text)
}

function hintOfFile({ fileName }: WholeFile): ReadHint {
  const mediaType = mediaTypeOfName(fileName)
  return { mediaType, fileName: fileName.slice(-longestName), charset: '', url: '' }
}

/** True of a clip; of an import the bytes are kept. */
const notSaved = / Nothing was saved, and the file is untouched\./

/** As the hint's own bounds, code units. */
const longestName = 1000
const longestUrl = 8000

const reasons: Readonly<Record<Extract<ReadOutcome, { kind: 'problem' }>['reason'], string>> = {
  empty: 'It is empty.',
  'too-large': 'It is larger than 10 MB.',
  binary: 'It is no text.',
  'no-text': 'There is no article in it that can be read.',
  unreadable: 'It would take too long or too much memory to read.',
}
