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
  // What is typed, and what the archive had when it was begun.
  const [typing, setTyping] = useState<{ readonly words: string; readonly from: string } | null>(null)
  const typed = typing?.words ?? null
  const setTyped = (words: string) => {
    setTyping((now) => ({ words, from: now?.from ?? kept }))
  }
  const save = () => {
    if (typing === null || typing.words.trim() === kept) {
      setTyping(null)
      return
    }
    const { words, from } = typing
    const { key } = shown.view.tally
    let isJoined = false
    void runOnEntity(session, key, (now, ctx) => {
      const theirs = 'id' in now ? now[part] : ''
      isJoined = part === 'note' && theirs !== from && theirs !== words.trim() && theirs !== ''
      return describeEntity(now, { [part]: isJoined ? `${theirs}\n\n${words.trim()}` : words }, ctx)
    }).then((done) => {
      if (!done) return
      // What was typed since then stays.
      setTyping((now) => (now?.words === words ? null : now))
      if (isJoined)
        session.notify({
          tone: 'info',
          text: 'Another window had written this note meanwhile. Both are kept, one below the other.',
        })
    })
  }
  const isOther = typing !== null && kept !== typing.from && kept !== typing.words.trim()
  const other = isOther
    ? `Meanwhile it became ${kept === '' ? 'empty' : `“${kept}”`} in another window. `
    : ''
  useSaveWhenLeft(save)
  return part === 'note' ? (
    <TextField
      label="Note"
      rows={5}
      placeholder="What you want to remember"
      error={
        isOther ? `${other}${kept === '' ? 'Yours is kept.' : 'Both are kept, one below the other.'}` : ''
      }
      value={typed ?? kept}
      onChange={setTyped}
      onBlur={save}
    />
  ) : (
    <TextField
      label="Identifier"
      description="A Wikidata id such as Q42, or one of your own"
      error={isOther ? `${other}Yours takes its place once you leave the field.` : ''}
      value={typed ?? kept}
      onChange={setTyped}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save()
      }}
    />
  )
}
