import type { ArticleDraft } from '@/core/article/article-draft'

/** What the sample's text does not say of itself, from `resources/sample-article.LICENCE.txt`. */
export const sampleDetails: Pick<ArticleDraft, 'title' | 'source' | 'url'> = {
  title: 'India’s foreign secretary arrives in Russia for a two-day visit',
  source: 'WION',
  url: 'https://www.wionews.com/india-news/indias-foreign-secretary-arrives-in-russia-for-a-two-day-visit-364170',
}
