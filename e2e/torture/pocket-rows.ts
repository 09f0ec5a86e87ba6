import type { ArchiveRows } from '../support/read-archive'

/** An export of Pocket with so many pages, whose titles begin with this name. */
export function pocketRows(name: string, count: number): string {
  return [
    'title,url,time_added,tags,status',
    ...Array.from(
      { length: count },
      (_, at) =>
        `${name} ${String(at)},https://news.example.com/${name.replaceAll(' ', '-')}/${String(at)},${String(1_600_000_000 + at)},harbour,unread`,
    ),
  ].join('\n')
}

/** Titles of the pages of that export that are in the archive. */
export function titlesNamed({ items }: ArchiveRows, name: string): string[] {
  return items.flatMap(({ title }) => (title.startsWith(`${name} `) ? [title] : []))
}
