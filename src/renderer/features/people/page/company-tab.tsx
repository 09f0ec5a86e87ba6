import { useEffect, useState } from 'react'
import type { Company } from '@/core/entity/company'
import { unlessLeft } from '@/renderer/session/unless-left'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { entityTypeView } from '@/renderer/session/entity-types'
import { formatCount } from '@/renderer/ui/format-count'
import { Select } from '@/renderer/ui/select'
import { CompanyGraph } from '../graph/company-graph'
import { countWords } from '../count-words'
import type { EntityShown } from './use-entity'

const counts = ['10', '20', '30', '40'] as const
/** Items that are looked at: the newest say what goes together now. */
const mostItems = 400

/** Who appears in the same articles: as a circle, and as a list that leads on. */
export function CompanyTab({ shown }: { readonly shown: EntityShown }) {
  const { names } = useSession()
  const [limit, setLimit] = useState<(typeof counts)[number]>('20')
  const [company, setCompany] = useState<Company | null>(null)
  const { items, view } = shown
  const { keys, tally } = view
  useEffect(() => {
    if (items === null) return undefined
    const left = new AbortController()
    const { signal } = left
    const itemIds = items.newest.slice(0, mostItems).map(({ itemId }) => itemId)
    names({ kind: 'company', keys, itemIds, limit: Number(limit) }, signal).then((found) => {
      setCompany(found.company)
    }, unlessLeft(signal))
    return () => {
      left.abort()
    }
  }, [names, keys, items, limit])
  if (company === null) return <p className="people-none" />
  if (company.companions.length === 0) {
    return <p className="people-none">Nobody else is named in the articles that name {tally.name}.</p>
  }
  return (
    <>
      <div className="ui-page-tools">
        <Select
          label="At most"
          isLabelHidden
          options={counts.map((id) => ({ id, label: `${id} names` }))}
          value={limit}
          onChange={setLimit}
        />
        <span className="people-quiet">
          In {items !== null && items.total > mostItems ? `the newest ${formatCount(mostItems)} of ` : ''}
          {countWords(items?.total ?? 0, 'item')}.{' '}
          {items?.total === 1
            ? 'More items show who goes with whom.'
            : 'Lines join names that share the most items.'}
        </span>
      </div>
      <div className="company">
        <CompanyGraph name={tally.name} company={company} />
        <ol className="company-list" aria-label={`Named with ${tally.name}`}>
          {company.companions.map(({ key, name, type, items: together }) => (
            <li key={key}>
              <button
                type="button"
                className="company-entry"
                onClick={() => {
                  useView.getState().openEntity(key)
                }}
              >
                <span className="company-dot" data-type={type} aria-hidden />
                <span className="company-name">{name}</span>
                <span className="ui-hidden">, {entityTypeView(type).label}, </span>
                <span className="people-quiet ui-tabular">{countWords(together, 'item')}</span>
              </button>
            </li>
          ))}
        </ol>
      </div>
    </>
  )
}
