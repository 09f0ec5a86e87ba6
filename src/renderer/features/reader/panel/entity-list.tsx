import { useMemo, useState } from 'react'
import type { Mention } from '@/core/annotation/analysis'
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import { formatCount } from '@/renderer/ui/format-count'
import { entityTypeView } from '@/renderer/session/entity-types'
import { useReader } from '../reader-context'
import { firstRows } from './first-rows'
import { foundWords, mentionsByPlace } from './found-words'
import { LanguageNote } from './language-note'
import { OpenPage } from './open-page-icon'
import type { EntityGroup, EntityRow } from './panel-groups'
import { referenceWords } from './reference-words'
import { rowStep, ShowMore } from './show-more'
import { useDecideKeys } from './use-decide-keys'

interface EntityListProps {
  readonly groups: readonly EntityGroup[]
  readonly isPending: boolean
}

/**
 * Entities by type. Enter or a click leads from mention to mention, and to the titles and pronouns between, `a` and `x`
 * decide on all mentions.
 */
export function EntityList({ groups, isPending }: EntityListProps) {
  const { article, goTo, references } = useReader()
  const found = useMemo(() => mentionsByPlace(article.analysis?.mentions ?? []), [article.analysis])
  const [from, setFrom] = useState(-1)
  const [limit, setLimit] = useState(rowStep)
  const rows = new Map(groups.flatMap((group) => group.rows.map((row) => [row.key, row] as const)))
  const onKeyDown = useDecideKeys((key) => rows.get(key)?.mentions ?? [])
  const jump = (row: EntityRow) => {
    const places = [...row.mentions.map(({ spans: [span] }) => span), ...(references.get(row.key) ?? [])]
    places.sort((a, b) => a.start - b.start)
    const place = places.find(({ start }) => start > from) ?? places[0]
    if (place === undefined) return
    setFrom(place.start)
    goTo(place)
  }
  if (groups.length === 0) {
    return (
      <>
        <p className="reader-none">
          {isPending ? 'Names show here as soon as they are found.' : 'No entities to show.'}
        </p>
        <LanguageNote />
      </>
    )
  }
  return (
    <div onKeyDownCapture={onKeyDown}>
      <ListBox
        className="reader-list"
        aria-label="Entities"
        onAction={(key) => {
          const row = rows.get(String(key))
          if (row !== undefined) jump(row)
        }}
      >
        {firstRows(groups, limit, (group) => group.rows).map(({ group, rows: shown }) => (
          <ListBoxSection key={group.type} id={group.type}>
            <Header className="reader-list-head" data-type={group.type}>
              {entityTypeView(group.type).many}
              <span className="reader-count ui-tabular" aria-hidden>
                {formatCount(group.rows.length)}
              </span>
            </Header>
            <Collection items={shown}>{(row) => <EntityItem row={row} found={found} />}</Collection>
          </ListBoxSection>
        ))}
      </ListBox>
      <ShowMore
        total={rows.size}
        shown={limit}
        onMore={() => {
          setLimit(limit + rowStep)
        }}
      />
      <LanguageNote />
    </div>
  )
}

interface EntityItemProps {
  readonly row: EntityRow
  readonly found: ReadonlyMap<string, Mention>
}

function EntityItem({ row, found }: EntityItemProps) {
  const status =
    row.suggested === 0
      ? 'confirmed'
      : row.suggested === row.mentions.length
        ? 'suggested'
        : 'partly confirmed'
  const count = row.mentions.length
  const { article, references } = useReader()
  const also = referenceWords(article.text.text, references.get(row.key) ?? [])
  const beside = foundWords(row.mentions, found)
  return (
    <ListBoxItem id={row.key} textValue={row.name} className="reader-row">
      <span
        className="reader-status"
        data-status={row.suggested === 0 ? 'confirmed' : 'suggested'}
        aria-hidden
      />
      <span className="reader-row-body">
        <span className="reader-row-name">{row.name}</span>
        {beside !== '' && <span className="reader-row-also">{beside}</span>}
        {also !== '' && <span className="reader-row-also">also {also}</span>}
      </span>
      <span className="ui-hidden">
        , {status}, {count === 1 ? '1 mention' : `${formatCount(count)} mentions`}
      </span>
      <OpenPage mark={row.mentions[0]} />
      <span className="reader-row-count ui-tabular" aria-hidden title={status}>
        {formatCount(count)}
      </span>
    </ListBoxItem>
  )
}
