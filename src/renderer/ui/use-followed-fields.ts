import { useState } from 'react'
import { followFields, type FollowedFields } from './follow-fields'

export interface Followed<T extends object> extends FollowedFields<T> {
  /** Something was typed that is not in the archive. */
  readonly isChanged: boolean
  readonly type: (part: Partial<T>) => void
}

/** The fields of a form over what the archive has of them now, which may change under it: see `followFields`. */
export function useFollowedFields<T extends object>(now: T): Followed<T> {
  const [kept, setKept] = useState<FollowedFields<T>>({ typed: now, known: now, altered: [] })
  const fields = followFields(kept, now)
  if (fields !== kept) setKept(fields)
  return {
    ...fields,
    isChanged: JSON.stringify(fields.typed) !== JSON.stringify(fields.known),
    type: (part) => {
      setKept((before) => ({ ...before, typed: { ...before.typed, ...part } }))
    },
  }
}
