import { entitySorts } from '@/renderer/features/people/list/entity-sorts'
import { useNamesChoice } from '@/renderer/features/people/list/use-names-choice'
import { nameTypeViews } from '@/renderer/session/entity-types'
import { useEntityTask, type EntityTask } from '@/renderer/features/people/page/entity-task'
import type { ViewState } from '@/renderer/session/use-view'
import type { Command } from './command'
import { showPart } from './show-part'

const lists: readonly { readonly list: ViewState['peopleList']; readonly label: string }[] = [
  { list: 'organisation', label: 'Organisations' },
  { list: 'place', label: 'Places' },
  { list: 'group', label: 'Other names' },
  { list: 'merges', label: 'Names to review' },
]

/** The lists of names beside that of people. */
const listCommands = lists.map(({ list, label }): Command => ({
  id: `view-${list}`,
  label,
  group: 'Go',
  keys: [],
  enabled: () => true,
  run: showPart({ place: 'people', peopleList: list, entityKey: null, trail: [] }),
}))

const onPage = (view: ViewState) => view.place === 'people' && view.entityKey !== null

function pageCommand(id: string, label: string, task: EntityTask): Command {
  return {
    id,
    label,
    group: 'Names',
    keys: [],
    enabled: onPage,
    run: () => {
      useEntityTask.setState({ task })
    },
  }
}

const inList = ({ place, peopleList, entityKey }: ViewState) =>
  place === 'people' && entityKey === null && peopleList !== 'merges'
const ticked = () => [...useNamesChoice.getState().selection.ticked]

const chosenCommands: readonly Command[] = [
  {
    id: 'merge-names',
    label: 'Merge the chosen names',
    group: 'Names',
    keys: [],
    enabled: (view) => inList(view) && view.peopleList !== 'not-a-name' && ticked().length > 1,
    run: () => {
      useNamesChoice.setState({ merging: ticked() })
    },
  },
  {
    id: 'standing-names',
    label: 'The chosen are no names, or names again',
    group: 'Names',
    keys: [],
    enabled: (view) => inList(view) && ticked().length > 0,
    run: () => {
      useNamesChoice.setState({ deciding: ticked() })
    },
  },
  ...entitySorts.map(({ id, label }): Command => ({
    id: `sort-names-${id}`,
    label: `Sort names: ${label.toLowerCase()}`,
    group: 'Names',
    keys: [],
    enabled: inList,
    run: () => {
      useNamesChoice.setState({ sort: id })
    },
  })),
]

/** Ways to the lists of names, and what can be done with the name whose page is shown, or with those that are chosen. */
export const peopleCommands: readonly Command[] = [
  ...listCommands,
  pageCommand('rename-name', 'Rename', { kind: 'rename' }),
  pageCommand('merge-name', 'Merge with another name', { kind: 'merge' }),
  pageCommand('move-mentions', 'Move the chosen mentions to another name', { kind: 'move' }),
  pageCommand('name-standing', 'Not a name, or a name again', { kind: 'standing' }),
  ...nameTypeViews.map(({ type, label }) =>
    pageCommand(`type-${type}`, `Change type: ${label}`, { kind: 'retype', type }),
  ),
  ...chosenCommands,
]
