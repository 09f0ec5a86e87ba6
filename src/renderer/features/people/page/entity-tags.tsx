import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { X } from 'lucide-react'
import { tagPath } from '@/core/tag/tag-path'
import { useSession } from '@/renderer/session/use-session'
import { IconButton } from '@/renderer/ui/icon-button'
import { TextField } from '@/renderer/ui/text-field'
import type { EntityView } from '@/store/queries/read-entity'
import { editEntityTags } from './edit-entity-tags'

/** The tags of an entity: Enter adds one (`parent/child`). */
export function EntityTags({ view }: { readonly view: EntityView }) {
  const session = useSession()
  const tags = useLiveQuery(() => session.db.tags.toArray(), [session])
  const [typed, setTyped] = useState('')
  const byId = new Map((tags ?? []).map((tag) => [tag.id, tag]))
  const own = 'id' in view.subject ? view.subject.tagIds.map((id) => tagPath(id, byId)) : []
  const paths = own.filter((path) => path !== '')
  const { key } = view.tally
  const add = async () => {
    setTyped('')
    const done = await editEntityTags(session, key, (now) => [...now, typed])
    // Refused: what was typed is there again, unless something else is typed by then.
    if (!done) setTyped((now) => (now === '' ? typed : now))
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
              onPress={() => void editEntityTags(session, key, (now) => now.filter((one) => one !== path))}
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
          if (event.key === 'Enter' && typed.trim() !== '') void add()
        }}
      />
    </section>
  )
}
