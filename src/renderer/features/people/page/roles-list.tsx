import { useEffect, useState } from 'react'
import { useSession } from '@/renderer/session/use-session'
import { formatPublished } from '@/renderer/ui/format-published'
import { entityRoles, type RoleOverTime } from '@/store/queries/entity-roles'
import { countWords } from '../count-words'
import type { EntityShown } from './use-entity'

/** Items that are looked at: the newest. */
const mostItems = 2000

/** Titles and offices that the articles gave with the name, and when. */
export function RolesList({ shown }: { readonly shown: EntityShown }) {
  const { db } = useSession()
  const [roles, setRoles] = useState<readonly RoleOverTime[]>([])
  const { items, view } = shown
  useEffect(() => {
    if (items === null) return undefined
    let isWanted = true
    const ids = items.slice(0, mostItems).map(({ itemId }) => itemId)
    void entityRoles(db, view.keys, ids).then((found) => {
      if (isWanted) setRoles(found)
    })
    return () => {
      isWanted = false
    }
  }, [db, items, view.keys])
  return (
    <section aria-label="Roles over time">
      <h2 className="about-head">Roles over time</h2>
      {roles.length === 0 && (
        <p className="people-quiet">No article gives a title or an office with the name.</p>
      )}
      <ul className="about-list">
        {roles.map(({ role, from, to, items: count }) => (
          <li key={role} className="about-row">
            <span className="about-name">{role}</span>
            <span className="people-quiet ui-tabular">
              {from === to ? formatPublished(from) : `${formatPublished(from)} – ${formatPublished(to)}`},{' '}
              {countWords(count, 'item')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
