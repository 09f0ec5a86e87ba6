import { create } from 'zustand'

export type EntityTab = 'mentions' | 'said' | 'timeline' | 'company' | 'about'

/** The tab of the page that was shown last, kept for who comes back from an article, or makes the window narrower. */
const useLastTab = create<{ readonly entityKey: string; readonly tab: EntityTab }>()(() => ({
  entityKey: '',
  tab: 'mentions',
}))

/** Which tab of an entity's page is shown, and how another one is. */
export function useEntityTab(entityKey: string): readonly [EntityTab, (tab: EntityTab) => void] {
  const last = useLastTab()
  const tab = last.entityKey === entityKey ? last.tab : 'mentions'
  return [
    tab,
    (to) => {
      useLastTab.setState({ entityKey, tab: to })
    },
  ]
}
