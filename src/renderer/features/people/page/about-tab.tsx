import { useState } from 'react'
import { describeEntity } from '@/core/entity/commands/describe-entity'
import { useSaveWhenLeft } from '@/renderer/session/use-save-when-left'
import { useSession } from '@/renderer/session/use-session'
import { TextField } from '@/renderer/ui/text-field'
import { runOnEntity } from '../run-on-entity'
import { EntityTags } from './entity-tags'
import { NameForms } from './name-forms'
import { NamingNotes } from './naming-notes'
import { RolesList } from './roles-list'
import type { EntityShown } from './use-entity'

/**
 * Names, roles, note, tags and identifier: what a person knows of it. Mounted once for what the page shows: a first
 * decision makes an entity of a found name, and what is being typed in another field stays.
 */
export function AboutTab({ shown }: { readonly shown: EntityShown }) {
  return (
    <div className="about">
      <NameForms view={shown.view} />
      <RolesList shown={shown} />
      <EntityTags view={shown.view} />
      <Kept shown={shown} part="note" />
      <Kept shown={shown} part="identifier" />
      <NamingNotes keys={shown.view.keys} />
    </div>
  )
}

/** A field that is saved when it is left. */
function Kept({ shown, part }: { readonly shown: EntityShown; readonly part: 'note' | 'identifier' }) {
  const session = useSession()
  const { subject } = shown.view
  const kept = 'id' in subject ? subject[part] : ''
  const [typed, setTyped] = useState<string | null>(null)
  const save = () => {
    if (typed === null || typed.trim() === kept) {
      setTyped(null)
      return
    }
    const { key } = shown.view.tally
    void runOnEntity(session, key, (now, ctx) => describeEntity(now, { [part]: typed }, ctx)).then((done) => {
      // What was typed since then stays.
      if (done) setTyped((now) => (now === typed ? null : now))
    })
  }
  useSaveWhenLeft(save)
  return part === 'note' ? (
    <TextField
      label="Note"
      rows={5}
      placeholder="What you want to remember"
      value={typed ?? kept}
      onChange={setTyped}
      onBlur={save}
    />
  ) : (
    <TextField
      label="Identifier"
      description="A Wikidata id such as Q42, or one of your own"
      value={typed ?? kept}
      onChange={setTyped}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save()
      }}
    />
  )
}
