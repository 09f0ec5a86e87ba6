import type { ArticleText } from '@/core/article/article-text'

const origins = {
  repair: 'Edited text',
  restore: 'Restored text',
  capture: 'Captured again',
  import: 'Imported again',
  words: 'Words of marks',
}

/** What a version is: "Edited text"; the first one is the text that came in. */
export function versionWords({ via }: ArticleText): string {
  return via === undefined ? 'Text as it came in' : origins[via]
}
