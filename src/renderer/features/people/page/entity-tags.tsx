import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { X } from 'lucide-react'
import { tagEntity } from '@/core/entity/commands/tag-entity'
import { tagPath } from '@/core/tag/tag-path'
import { useSession } from '@/renderer/session/use-session'
import { IconButton } from '@/renderer/ui/icon-button'
import { TextField } from '@/renderer/ui/text-field'
import type { EntityView } from '@/store/queries/read-entity'
import { runOnEntity } from '../run-on-entity'

/** The tags of an entity: Enter adds one (`parent/child`). */
export function EntityTags({ view }: { readonly view: EntityView }) {
  const session = useSession()
  const tags = useLiveQuery(() => session.db.tags.toArray(), [session])
  const [typed, setTyped] = useState('')
  const byId = new Map((tags ?? []).map((tag) => [tag.id, tag]))
  const own = 'id' in view.subject ? view.subject.tagIds.map((id) => tagPath(id, byId)) : []
  const paths = own.filter((path) => path !== '')
  const set = async (to: readonly string[]) => {
    if (tags === undefined) return
    await runOnEntity(session, view.tally.key, (now, ctx) => tagEntity(now, to, tags, ctx))
  }
  return (
    <section aria-label="Tags of this name">
      <h2 className="about-head">Tags</h2>
      <ul className="about-chips">
        {paths.map((path) => (
          <li key={path} className="about-chip">
            {path}
            <IconButton
              label={`Remove tag ${path}`}
              onPress={() => void set(paths.filter((one) => one !== path))}
            >
              <X />
            </IconButton>
          </li>
        ))}
      </ul>
      <TextField
        label="Add tag"
        placeholder="politics/council"
        value={typed}
        onChange={setTyped}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || typed.trim() === '') return
          void set([...paths, typed]).then(() => {
            setTyped('')
          })
        }}
      />
    </section>
  )
}
