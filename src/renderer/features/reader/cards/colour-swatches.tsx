import { highlightColours, type HighlightColour } from '@/core/annotation/annotation'
import { nameOfColour } from '@/core/annotation/name-of-colour'
import { useReader } from '../reader-context'

interface ColourSwatchesProps {
  /** null: none of them. */
  readonly chosen: HighlightColour | null
  readonly onChoose: (colour: HighlightColour) => void
}

export function ColourSwatches({ chosen, onChoose }: ColourSwatchesProps) {
  const { colourNames } = useReader()
  return (
    <div className="reader-swatches" role="group" aria-label="Highlight colour">
      {highlightColours.map((colour, index) => {
        const label = `Highlight ${nameOfColour(colour, colourNames)}`
        return (
          <button
            key={colour}
            type="button"
            className="reader-swatch"
            data-colour={colour}
            aria-label={label}
            aria-pressed={chosen === colour}
            aria-keyshortcuts={String(index + 1)}
            title={`${label}, key ${String(index + 1)}`}
            onClick={() => {
              onChoose(colour)
            }}
          />
        )
      })}
    </div>
  )
}
