import type { HighlightColour } from '@/core/annotation/annotation'
import { nameOfColour } from '@/core/annotation/name-of-colour'
import { useReader } from '../reader-context'

interface ColourFilterProps {
  /** Those that the article's highlights have. */
  readonly colours: readonly HighlightColour[]
  /** null: all marks. */
  readonly chosen: HighlightColour | null
  readonly onChoose: (colour: HighlightColour | null) => void
}

/** Narrows the list of marks to the highlights of one colour. */
export function ColourFilter({ colours, chosen, onChoose }: ColourFilterProps) {
  const { colourNames } = useReader()
  return (
    <div className="reader-colour-filter" role="group" aria-label="Show highlights">
      <button
        type="button"
        aria-pressed={chosen === null}
        onClick={() => {
          onChoose(null)
        }}
      >
        All
      </button>
      {colours.map((colour) => (
        <button
          key={colour}
          type="button"
          data-colour={colour}
          aria-pressed={chosen === colour}
          aria-label={nameOfColour(colour, colourNames)}
          onClick={() => {
            onChoose(chosen === colour ? null : colour)
          }}
        >
          {colourNames[colour] ?? colour}
        </button>
      ))}
    </div>
  )
}
