import { useView } from '@/renderer/session/use-view'
import { NamesView } from './list/names-view'
import { MergeReview } from './merge/merge-review'
import { EntityPage } from './page/entity-page'
import '@/renderer/ui/page-frame.css'
import './people.css'

/** Whom and what the archive names: a list, what there is to review, or the page of one. */
export function PeopleView() {
  const list = useView((state) => state.peopleList)
  const entityKey = useView((state) => state.entityKey)
  if (entityKey !== null) return <EntityPage key={entityKey} entityKey={entityKey} />
  return list === 'merges' ? <MergeReview /> : <NamesView list={list} />
}
