import { useEffect, useRef } from 'react'

/**
 * Saves what is typed in a field also where the field goes with the focus in it, as when a key shows another view: no
 * blur comes then. `save` is called as it was given last, and does nothing where nothing was typed.
 */
export function useSaveWhenLeft(save: () => void): void {
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useEffect(
    () => () => {
      latest.current()
    },
    [],
  )
}
