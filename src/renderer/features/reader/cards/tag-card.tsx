import { useState } from 'react'
import type { Tag } from '@/core/tag/tag'
import { tagPath } from '@/core/tag/tag-path'
import { PickList } from '@/renderer/ui/pick-list'
import { foldName } from '../marks/fold-name'

interface TagCardProps {
  readonly tags: ReadonlyMap<string, Tag>
  readonly chosenIds: readonly string[]
  readonly onAdd: (path: string) => void
  readonly onRemove: (tagId: string) => void
  readonly onDone: () => void
}

const mostShown = 100

/** Puts tags on an excerpt and takes them off, each as it is chosen. */
export function TagCard({ tags, chosenIds, onAdd, onRemove, onDone }: TagCardProps) {
  const [query, setQuery] = useState('')
  const wanted = foldName(query)
  const all = [...tags.keys()].map((id) => ({ id, label: tagPath(id, tags) }))
  const fitting = all
    .filter((tag) => foldName(tag.label).includes(wanted))
    .sort((a, b) => a.label.localeCompare(b.label))
    .slice(0, mostShown)
  const isKnown = all.some((tag) => foldName(tag.label) === wanted)
  const add = (path: string) => {
    onAdd(path)
    setQuery('')
  }
  return (
    <PickList
      label="Find or create a tag"
      entries={fitting.map((tag) => ({ ...tag, state: chosenIds.includes(tag.id) ? 'on' : 'off' }))}
      query={query}
      onQueryChange={setQuery}
      onToggle={(id) => {
        if (chosenIds.includes(id)) onRemove(id)
        else add(tagPath(id, tags))
      }}
      createLabel={wanted === '' || isKnown ? null : `Create tag “${query.trim()}”`}
      onCreate={() => {
        add(query)
      }}
      emptyText="Type a name to create the first tag."
      onDone={onDone}
    />
  )
}
