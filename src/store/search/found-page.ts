import type { SearchAnswer } from '@/core/index/search-hit'

/** A page of what is found of one kind. */
export type FoundPage = Pick<SearchAnswer, 'hits' | 'taken' | 'total' | 'isPreview'>
