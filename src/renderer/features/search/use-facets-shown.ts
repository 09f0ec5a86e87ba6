import { useState } from 'react'

const key = 'cuttings.facets-shown'

/** Whether the facets are shown: remembered for this machine. */
export function useFacetsShown(): { readonly isShown: boolean; readonly toggle: () => void } {
  const [isShown, setShown] = useState(() => localStorage.getItem(key) === 'yes')
  return {
    isShown,
    toggle: () => {
      setShown(!isShown)
      localStorage.setItem(key, isShown ? 'no' : 'yes')
    },
  }
}
