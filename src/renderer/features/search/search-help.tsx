import { CircleHelp } from 'lucide-react'
import { IconButton } from '@/renderer/ui/icon-button'
import { Popover } from '@/renderer/ui/popover'

const examples: readonly (readonly [query: string, meaning: string])[] = [
  ['bridge harbour', 'both words, in the title, text, comments, tags, names or quotes'],
  ['"opening day"', 'these words side by side'],
  ['bridge -toll', 'bridge, without toll'],
  ['bridge OR ferry', 'one of the two; ( ) group'],
  ['speaker:Varma', 'what Varma said; speaker:"D. B. Venkatesh Varma" for the full name'],
  ['tag:economy/trade', 'this tag; #trade too'],
  ['after:2021-02 before:2022', 'published in this time; a day, month or year'],
  ['title:bridge', 'in this field; also text: comment: source: author: entity: url:'],
  ['is:starred', 'also is:unread is:inbox is:trash'],
  ['has:quote', 'also has:comment has:highlight has:tag'],
]

/** The grammar of the search box by example. Choosing an example takes nobody's typed words away: it is only read. */
export function SearchHelp() {
  return (
    <Popover
      label="How to search"
      trigger={
        <IconButton label="How to search">
          <CircleHelp />
        </IconButton>
      }
    >
      <dl className="search-help">
        {examples.map(([query, meaning]) => (
          <div key={query} className="search-help-row">
            <dt>{query}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Popover>
  )
}
