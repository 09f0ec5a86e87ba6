import { Building2, GitMerge, MapPin, Shapes, UserRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { useView, type ViewState } from '@/renderer/session/use-view'
import { LibraryEntry } from './library-entry'

type List = ViewState['peopleList']

const lists: readonly { readonly list: List; readonly name: string; readonly icon: ReactNode }[] = [
  { list: 'person', name: 'People', icon: <UserRound /> },
  { list: 'organisation', name: 'Organisations', icon: <Building2 /> },
  { list: 'place', name: 'Places', icon: <MapPin /> },
  { list: 'group', name: 'Other names', icon: <Shapes /> },
  { list: 'merges', name: 'Names to review', icon: <GitMerge /> },
]

/** Whom and what the archive names. */
export function PeopleSection() {
  const place = useView((state) => state.place)
  const shown = useView((state) => state.peopleList)
  const show = useView((state) => state.show)
  const isMain = lists.some(({ list }) => list === shown)
  const current: List = isMain ? shown : 'group'
  return (
    <section className="library-section" aria-label="Named in the archive">
      <ul className="library-views">
        {lists.map(({ list, name, icon }) => (
          <LibraryEntry
            key={list}
            name={name}
            icon={icon}
            count={null}
            isShown={place === 'people' && current === list}
            onPress={() => {
              show({ place: 'people', peopleList: list, entityKey: null, trail: [] })
            }}
          />
        ))}
      </ul>
    </section>
  )
}
