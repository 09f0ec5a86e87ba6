import { useEffect, useState } from 'react'
import type { RoleOverTime } from '@/core/entity/role-over-time'
import { unlessLeft } from '@/renderer/session/unless-left'
import { useSession } from '@/renderer/session/use-session'
import { formatPublished } from '@/renderer/ui/format-published'
import { countWords } from '../count-words'
import type { EntityShown } from './use-entity'

/** Titles and offices that the newest articles gave with the name, and when. */
export function RolesList({ shown }: { readonly shown: EntityShown }) {
  const { names } = useSession()
  const [roles, setRoles] = useState<readonly RoleOverTime[]>([])
  const { items, view } = shown
  useEffect(() => {
    if (items === null) return undefined
    const left = new AbortController()
    const { signal } = left
    const itemIds = items.newest.map(({ itemId }) => itemId)
    names({ kind: 'roles', keys: view.keys, itemIds }, signal).then((found) => {
      setRoles(found.roles)
    }, unlessLeft(signal))
    return () => {
      left.abort()
    }
  }, [names, items, view.keys])
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
