import type { KeyboardEvent, ReactNode } from 'react'
import { Crosshair } from 'lucide-react'
import { IconButton } from './icon-button'
import './orphan-card.css'

/** A place that a mark may go to. */
export interface CardPlace {
  readonly before: string
  readonly words: string
  readonly after: string
  /** 0 to 1. */
  readonly confidence: number
}

export interface OrphanCardProps {
  readonly title: string
  /** Its words in the text that it was made in, with what stood beside them. */
  readonly old: { readonly before: string; readonly words: string; readonly after: string }
  /** '' for none. */
  readonly comment: string
  /** null while they are looked for. */
  readonly places: readonly CardPlace[] | null
  readonly onAttach: (place: number) => void
  readonly onShow: (place: number) => void
  /** A key pressed in it that is none of 1, 2 and 3; true where it was used. */
  readonly onKey: (key: string) => boolean
  /** Where it comes from, under its title. */
  readonly about?: ReactNode
  /** Buttons below its places. */
  readonly children: ReactNode
  /** Where it can be come to as a whole. */
  readonly onRow?: (row: HTMLLIElement | null) => void
  readonly tabIndex?: number
  readonly onFocus?: () => void
}

/** A mark without a certain place: its old words, and where they may stand now, each taken by a click or its number. */
export function OrphanCard(props: OrphanCardProps) {
  const { title, old, comment, places, onAttach, onShow, onKey, about, children } = props
  const { onRow, tabIndex, onFocus } = props
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const number = /^[1-3]$/u.test(event.key) ? Number(event.key) : 0
    const isPlace = number > 0 && places?.[number - 1] !== undefined
    if (isPlace) onAttach(number - 1)
    else if (number > 0 || !onKey(event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <li ref={onRow} className="ui-orphan" onKeyDown={onKeyDown} tabIndex={tabIndex} onFocus={onFocus}>
      <strong>{title}</strong>
      {about}
      <p className="ui-orphan-old" dir="auto">
        …{old.before}
        <s>{old.words}</s>
        {old.after}…
      </p>
      {comment !== '' && <p className="ui-orphan-comment">{comment}</p>}
      {places === null && <p className="ui-orphan-quiet ui-orphan-waits">Looking for its words …</p>}
      {places?.length === 0 && <p className="ui-orphan-quiet">Nothing in the text resembles it.</p>}
      {places?.map((place, at) => (
        <PlaceRow
          key={`${String(at)}:${place.before}${place.words}`}
          place={place}
          number={at + 1}
          onAttach={() => {
            onAttach(at)
          }}
          onShow={() => {
            onShow(at)
          }}
        />
      ))}
      <div className="ui-orphan-acts">{children}</div>
    </li>
  )
}

interface PlaceRowProps {
  readonly place: CardPlace
  readonly number: number
  readonly onAttach: () => void
  readonly onShow: () => void
}

function PlaceRow({ place, number, onAttach, onShow }: PlaceRowProps) {
  const share = `${String(Math.round(place.confidence * 100))} %`
  return (
    <div className="ui-place">
      <button
        type="button"
        className="ui-place-attach"
        aria-keyshortcuts={String(number)}
        title={`Attach here (${String(number)})`}
        onClick={onAttach}
      >
        <kbd aria-hidden>{number}</kbd>
        <span className="ui-hidden">Attach here, {share}: </span>
        <span className="ui-place-words" dir="auto">
          {place.before}
          <b>{place.words}</b>
          {place.after}
        </span>
        <span className="ui-place-share ui-tabular" aria-hidden>
          {share}
        </span>
      </button>
      <IconButton label="Show in the text" onPress={onShow}>
        <Crosshair />
      </IconButton>
    </div>
  )
}
