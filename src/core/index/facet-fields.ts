/** What found items can be counted and narrowed by. Their order is part of the saved format. */
export const facetFields = [
  'source',
  'tag',
  'collection',
  'person',
  'organisation',
  'place',
  'speaker',
  'language',
] as const
export type FacetField = (typeof facetFields)[number]
