import { useEffect, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { UserX } from 'lucide-react'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { EmptyState } from '@/renderer/ui/empty-state'
import { formatCount } from '@/renderer/ui/format-count'
import { markPainted } from '../mark-painted'
import { AboutTab } from './about-tab'
import { CompanyTab } from './company-tab'
import { EntityHead } from './entity-head'
import { MentionsTab } from './mentions-tab'
import { MonthsChart } from './months-chart'
import { SaidTab } from './said-tab'
import { TimelineTab } from './timeline-tab'
import { useEntity, type EntityShown } from './use-entity'
import { useEntityTab, type EntityTab } from './use-entity-tab'

/** All that the archive knows of someone or something. */
export function EntityPage({ entityKey }: { readonly entityKey: string }) {
  const [hasRows, setHasRows] = useState(false)
  const [tab, setTab] = useEntityTab(entityKey)
  const shown = useEntity(entityKey, tab === 'mentions', hasRows || tab !== 'mentions')
  useEffect(() => {
    if (shown !== undefined && shown !== null) markPainted('entity')
  }, [shown])
  if (shown === undefined) return <section className="people ui-page" aria-label="Entity" />
  if (shown === null) {
    return (
      <section className="people ui-page" aria-label="Entity">
        <EmptyState
          icon={<UserX />}
          title="Nothing in the archive has this name"
          action={
            <Button
              onPress={() => {
                useView.getState().show({ entityKey: null })
              }}
            >
              Show the list
            </Button>
          }
        >
          Its mentions were removed, or stand for another name now.
        </EmptyState>
      </section>
    )
  }
  return (
    <section className="people ui-page" aria-label={shown.view.tally.name}>
      <EntityHead shown={shown} />
      <MonthsChart months={shown.items?.months ?? null} />
      <EntityTabs
        shown={shown}
        tab={tab}
        onTab={setTab}
        onRows={() => {
          setHasRows(true)
        }}
      />
    </section>
  )
}

interface EntityTabsProps {
  readonly shown: EntityShown
  readonly tab: EntityTab
  readonly onTab: (tab: EntityTab) => void
  /** The rows that the page is opened with are there. */
  readonly onRows: () => void
}

function EntityTabs({ shown, tab, onTab, onRows }: EntityTabsProps) {
  const { db } = useSession()
  const { tally } = shown.view
  const tabs: readonly { readonly id: EntityTab; readonly label: string; readonly count: number | null }[] = [
    { id: 'mentions', label: 'Mentions', count: tally.mentions },
    { id: 'said', label: 'Said', count: tally.quotes },
    { id: 'timeline', label: 'Timeline', count: null },
    { id: 'company', label: 'Named together', count: null },
    { id: 'about', label: 'Names and notes', count: null },
  ]
  // A change of the archive is read anew by each tab; the page itself stays where it is.
  const key = `${db.name}:${shown.view.keys.join('\n')}`
  return (
    <Tabs
      className="entity-tabs"
      selectedKey={tab}
      onSelectionChange={(to) => {
        onTab(tabs.find(({ id }) => id === to)?.id ?? 'mentions')
      }}
    >
      <TabList className="entity-tablist" aria-label={`About ${tally.name}`}>
        {tabs.map(({ id, label, count }) => (
          <Tab key={id} id={id} className="entity-tab">
            {label}
            {count !== null && <span className="entity-tab-count">{formatCount(count)}</span>}
          </Tab>
        ))}
      </TabList>
      <TabPanel id="mentions" className="entity-panel">
        <MentionsTab key={key} shown={shown} onRows={onRows} />
      </TabPanel>
      <TabPanel id="said" className="entity-panel">
        <SaidTab key={key} shown={shown} />
      </TabPanel>
      <TabPanel id="timeline" className="entity-panel">
        <TimelineTab key={key} shown={shown} />
      </TabPanel>
      <TabPanel id="company" className="entity-panel">
        <CompanyTab key={key} shown={shown} />
      </TabPanel>
      <TabPanel id="about" className="entity-panel entity-panel-scrolls">
        <AboutTab shown={shown} />
      </TabPanel>
    </Tabs>
  )
}
