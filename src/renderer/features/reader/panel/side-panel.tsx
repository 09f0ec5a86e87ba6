import { memo, useMemo, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs, type Key } from 'react-aria-components'
import type { Annotation } from '@/core/annotation/annotation'
import type { Mark } from '@/core/annotation/mark'
import { formatCount } from '@/renderer/ui/format-count'
import { useReader } from '../reader-context'
import { ConfirmShown } from './confirm-shown'
import { DetailsPanel } from './details-panel'
import { EntityList } from './entity-list'
import { MarkList } from './mark-list'
import { entityGroups, speakerGroups, withStatus, workedOn, type StatusFilter } from './panel-groups'
import { QuoteList } from './quote-list'
import { OrphanTray } from '../versions/orphan-tray'
import { VersionsPanel } from '../versions/versions-panel'
import { useTiedRows } from './use-tied-rows'
import { StatusFilterBar } from './status-filter-bar'

interface SidePanelProps {
  readonly filter: StatusFilter
  readonly chosen: Mark | null
  readonly onFilter: (filter: StatusFilter) => void
}

/** What the article names, who says what in it, and what a person marked, as lists that lead into the text. */
export function SidePanel(props: SidePanelProps) {
  const { article, marks, orphans } = useReader()
  return <PanelTabs {...props} marks={marks} orphans={orphans} isPending={article.analysis === null} />
}

interface PanelTabsProps extends SidePanelProps {
  readonly marks: readonly Mark[]
  readonly orphans: readonly Annotation[]
  /** It has not been analysed yet. */
  readonly isPending: boolean
}

/** By itself: a star or a tag of the item leaves all of it as it is. */
const PanelTabs = memo(function PanelTabs({
  filter,
  chosen,
  onFilter,
  marks,
  orphans,
  isPending,
}: PanelTabsProps) {
  const shown = useMemo(() => withStatus(marks, filter), [marks, filter])
  const entities = useMemo(() => entityGroups(shown), [shown])
  const speakers = useMemo(() => speakerGroups(shown), [shown])
  const worked = workedOn(marks)
  const [tab, setTab] = useState<Key>('entities')
  const tied = useTiedRows(marks, chosen)
  const tabs = [
    { id: 'entities', label: 'Entities', count: entities.reduce((sum, group) => sum + group.rows.length, 0) },
    { id: 'quotes', label: 'Quotes', count: speakers.reduce((sum, group) => sum + group.quotes.length, 0) },
    { id: 'marks', label: 'Marks', count: worked.length + orphans.length },
    { id: 'versions', label: 'Versions', count: null },
    { id: 'details', label: 'Details', count: null },
  ]
  const filterBar = (kind: 'entity' | 'quote') => (
    <>
      <StatusFilterBar filter={filter} onFilter={onFilter} isPending={isPending} />
      <ConfirmShown marks={shown} kind={kind} />
    </>
  )
  return (
    <div className="reader-panel-tied" {...tied}>
      <Tabs className="reader-panel" selectedKey={tab} onSelectionChange={setTab}>
        <TabList className="reader-tabs" aria-label="About this article">
          {tabs.map((tab) => (
            <Tab key={tab.id} id={tab.id} className="reader-tab">
              {tab.label}
              {tab.count !== null && tab.count > 0 && (
                <span className="reader-count">{formatCount(tab.count)}</span>
              )}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="entities" className="reader-tabpanel">
          {filterBar('entity')}
          <EntityList groups={entities} isPending={isPending} />
        </TabPanel>
        <TabPanel id="quotes" className="reader-tabpanel">
          {filterBar('quote')}
          <QuoteList groups={speakers} isPending={isPending} />
        </TabPanel>
        <TabPanel id="marks" className="reader-tabpanel">
          <OrphanTray orphans={orphans} />
          <MarkList marks={worked} />
        </TabPanel>
        <TabPanel id="versions" className="reader-tabpanel">
          <VersionsPanel />
        </TabPanel>
        <TabPanel id="details" className="reader-tabpanel">
          <DetailsPanel />
        </TabPanel>
      </Tabs>
    </div>
  )
})
