import { SearchX, UsersRound } from 'lucide-react'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { EmptyState } from '@/renderer/ui/empty-state'
import { formatCount } from '@/renderer/ui/format-count'
import type { EntityList } from '@/store/queries/list-entities'
import { useNamesChoice } from './use-names-choice'

/** What stands in the place of an empty list. */
export function NoNames({ list, all }: { readonly list: EntityList; readonly all: number | null }) {
  if (all !== null && all > 0) {
    return (
      <EmptyState
        icon={<SearchX />}
        title="No name has that in it"
        action={
          <Button
            onPress={() => {
              useNamesChoice.setState({ words: '' })
            }}
          >
            Show all {formatCount(all)}
          </Button>
        }
      />
    )
  }
  if (list === 'not-a-name') {
    return (
      <EmptyState icon={<UsersRound />} title="Nothing here">
        Words that you said are no names stand here, so that they can be names again.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={<UsersRound />}
      title="Nobody here yet"
      action={
        <Button
          variant="primary"
          onPress={() => {
            useView.getState().show({ place: 'library' })
          }}
        >
          Go to the library
        </Button>
      }
    >
      Add articles: whom and what they name is found in the background and stands here, as suggestions until
      you decide.
    </EmptyState>
  )
}
