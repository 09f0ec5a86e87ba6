import { decodeText } from './decode-text'
import { declaredCharset } from './html/declared-charset'
import { readNews } from './read-news'

/** Bytes: longer data are no item of an agency, and would hold a window while they are looked through. */
export const mostNewsBytes = 2_000_000

/** Whether bytes are a news item in a format of the agencies: what else is called `.json` or `.xml` is no article. */
export const holdsNews = (bytes: Uint8Array): boolean =>
  bytes.length <= mostNewsBytes && readNews(decodeText(bytes, declaredCharset(bytes)).text) !== null
