import { highlightColours, type HighlightColour } from '@/core/annotation/annotation'

interface ColourSwatchesProps {
  /** null: none of them. */
  readonly chosen: HighlightColour | null
  readonly onChoose: (colour: HighlightColour) => void
}

export function ColourSwatches({ chosen, onChoose }: ColourSwatchesProps) {
  return (
    <div className="reader-swatches" role="group" aria-label="Highlight colour">
      {highlightColours.map((colour, index) => (
        <button
          key={colour}
          type="button"
          className="reader-swatch"
          data-colour={colour}
          aria-label={`Highlight ${colour}`}
          aria-pressed={chosen === colour}
          aria-keyshortcuts={String(index + 1)}
          title={`Highlight ${colour} (${String(index + 1)})`}
          onClick={() => {
            onChoose(colour)
          }}
        />
      ))}
    </div>
  )
}
