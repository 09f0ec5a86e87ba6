import type { KnownItem } from './known-item'

const likeness: Readonly<Record<KnownItem['by'], string>> = {
  record: 'It was imported before',
  page: 'The same page is in the archive',
  export: 'The same page is in this export twice',
  text: 'The same text is in the archive',
  near: 'It is nearly the same',
}

/** Why a record counts as here already, for the report. */
export const hereWords = ({ item, by }: KnownItem): string =>
  `${likeness[by]}${item.trashed === 0 ? '' : ', in the trash'}: “${item.title}”.`
