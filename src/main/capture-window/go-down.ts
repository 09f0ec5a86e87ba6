import type { WebContents } from 'electron'
import { picturesThere, unfold } from '../capture/unfold'
import { waitWhileItComes } from '../capture/wait-while-it-comes'

/** ms. */
const longestLoad = 6_000
const longestUnfold = 20_000
const longestPictures = 10_000

/** Goes down the page, and waits for its pictures; whether all are there. The engine runs nothing in a page before it, or another one, has come. */
export async function goDown(contents: WebContents): Promise<boolean> {
  await within(unfold(contents), contents.isLoadingMainFrame() ? longestLoad : longestUnfold)
  return !contents.isLoadingMainFrame() && within(picturesThere(contents), longestPictures)
}

/** Whether it came to its end in time. */
const within = (work: Promise<void>, limit: number): Promise<boolean> =>
  waitWhileItComes(work, limit, limit).result
