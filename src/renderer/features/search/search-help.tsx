import { memo } from 'react'
import { CircleHelp } from 'lucide-react'
import { IconButton } from '@/renderer/ui/icon-button'
import { Popover } from '@/renderer/ui/popover'

const examples: readonly (readonly [query: string, meaning: string])[] = [
  ['bridge harbour', 'both words, in the title, text, comments, tags, names or quotes'],
  ['"opening day"', 'these words side by side; "opening day"~5: near each other'],
  ['bridge -toll', 'bridge, without toll'],
  ['bridge OR ferry', 'one of the two; ( ) group'],
  ['harb*', 'words that begin so; harbor~1: words one letter away'],
  ['speaker:Varma', 'what Varma said; speaker:"D. B. Venkatesh Varma" for the full name'],
  ['quote:tariff*', 'said in a quote'],
  ['tag:economy/trade', 'this tag; #trade too; collection:2021'],
  [
    'source:="The Hindu"',
    'exactly this source; also tag:= collection:= person:= org:= place:= speaker:= lang:=',
  ],
  ['person:Roe', 'also org: place: product: event: entity:'],
  ['after:2021-02 before:2022', 'published in this time; a day, month or year'],
  ['saved:day-7', 'added since; published:2020..2021-02, >=2021, month-1, today'],
  [
    'title:bridge',
    'in this field; also text: comment: source: author: url:, lang:german or lang:de; title:(bridge OR ferry) for several words',
  ],
  ['is:starred', 'also is:unread is:read is:inbox is:trash'],
  ['has:quote', 'also has:comment has:highlight has:tag; no:tag for those without'],
  ['type:quote', 'each quote by itself; also type:comment type:note type:name type:article'],
  ['sort:date', 'newest first; also sort:saved'],
]

/** The grammar of the search box by example. Choosing an example takes nobody's typed words away: it is only read. A key leaves it alone. */
export const SearchHelp = memo(function SearchHelp() {
  return (
    <Popover
      label="How to search"
      trigger={
        <IconButton label="How to search">
          <CircleHelp />
        </IconButton>
      }
    >
      <p className="search-help-tip">
        While you type, fields, names and tags are offered: arrow keys and Enter take one. In the empty box
        the down arrow shows recent searches.
      </p>
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
})
