import type { ReactNode } from 'react'

interface DetailProps {
  readonly name: string
  /** '' where there is none: then nothing is shown. */
  readonly children: ReactNode
}

/** One fact of a list of details. */
export function Detail({ name, children }: DetailProps) {
  if (children === '') return null
  return (
    <div className="reader-detail">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
