import type { ArticleText } from '@/core/article/article-text'
import { weaveBlocks, type WovenBlock } from '@/core/article/weave-blocks'
import type { Session } from '@/renderer/session/session'
import { keepsPictures } from '@/store/queries/keeps-pictures'
import { readArticle } from '@/store/queries/read-article'
import { openOriginal } from '../original/open-original'

export type PageBlocks =
  | {
      readonly kind: 'blocks'
      readonly title: string
      /** What they were woven with. */
      readonly text: ArticleText
      readonly blocks: readonly WovenBlock[]
    }
  | { readonly kind: 'problem'; readonly message: string }

/** All that the page of an item says, with what of it is in the item's text. */
export async function readPageBlocks(session: Session, itemId: string): Promise<PageBlocks> {
  const outcome = await readArticle(session.db, itemId)
  if (outcome.kind !== 'ready') return problem('This item is not whole in the archive.')
  const { item, text, original } = outcome.article
  const { blob, isSound } = await openOriginal(session, original)
  if (blob === null || !isSound) return problem('The page that came in cannot be read any more.')
  const { mediaType, fileName, charset } = original
  const hint = {
    mediaType,
    fileName,
    charset,
    url: item.url.slice(0, 8000),
    wholePage: true,
    pictures: await keepsPictures(session.db),
  }
  const read = await session.files.read(blob, hint)
  if (read.kind === 'problem') return problem(read.message)
  if (read.page === undefined)
    return problem('What came in is no page: there is no more in it than its text.')
  return { kind: 'blocks', title: item.title, text, blocks: weaveBlocks(read.page, text) }
}

const problem = (message: string): PageBlocks => ({ kind: 'problem', message })
