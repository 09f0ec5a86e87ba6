import { extractArticle } from '@/dom/extract/extract-article'
import type { PartsWithPictures } from './finish-draft'
import type { Reading } from './incoming-hint'
import { readWritten } from './read-written'
import { singleFileUrl } from './single-file/single-file-url'

/** Words as their media type says they are to be read. `url`: where they came from; ''. */
export function readAs(
  mediaType: string,
  text: string,
  url: string,
  { hint, parseHtml, parts }: Reading,
): Omit<PartsWithPictures, 'mediaType' | 'charset'> {
  switch (mediaType) {
    case 'text/html':
      return extractArticle(text, url || singleFileUrl(text), parseHtml, {
        parts,
        wholePage: hint.wholePage === true,
      })
    case 'text/markdown':
      return readWritten(mediaType, text, url)
    default:
      return readWritten('text/plain', text, url)
  }
}
