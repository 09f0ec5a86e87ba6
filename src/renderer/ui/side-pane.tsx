import { useId, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { clampSize } from './clamp-size'
import { readStoredSize, writeStoredSize } from './stored-size'
import './side-pane.css'

interface SidePaneProps {
  /** Under which its width is remembered. */
  readonly id: string
  /** Name of the pane: "Library". Its separator is "Resize library". */
  readonly label: string
  /** On which side of the flexible neighbour it stands. */
  readonly side: 'start' | 'end'
  /** CSS px. */
  readonly min: number
  readonly max: number
  readonly initial: number
  readonly className?: string
  readonly children: ReactNode
}

const step = 16

/** A pane with a width of its own, dragged or moved by the arrow keys at its separator; a double click resets it. */
export function SidePane({ id, label, side, min, max, initial, className = '', children }: SidePaneProps) {
  const [size, setSize] = useState(() => clampSize(readStoredSize(id) ?? initial, min, max))
  const paneId = useId()
  const resize = (wanted: number) => {
    const next = clampSize(wanted, min, max)
    setSize(next)
    writeStoredSize(id, next)
  }
  const outwards = side === 'start' ? 1 : -1
  const onKeyDown = (event: KeyboardEvent) => {
    const target = sizeForKey(event.key, size, { min, max, outwards })
    if (target === null) return
    event.preventDefault()
    event.stopPropagation()
    resize(target)
  }
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    const handle = event.currentTarget
    const from = event.clientX
    handle.setPointerCapture(event.pointerId)
    const move = (moved: globalThis.PointerEvent) => {
      resize(size + (moved.clientX - from) * outwards)
    }
    handle.addEventListener('pointermove', move)
    const end = () => {
      handle.removeEventListener('pointermove', move)
    }
    handle.addEventListener('lostpointercapture', end, { once: true })
  }
  const separator = (
    <div
      className="ui-separator"
      role="separator"
      tabIndex={0}
      aria-label={`Resize ${label.toLowerCase()}`}
      aria-orientation="vertical"
      aria-controls={paneId}
      aria-valuenow={Math.round(size)}
      aria-valuemin={min}
      aria-valuemax={max}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onDoubleClick={() => {
        resize(initial)
      }}
    />
  )
  return (
    <section
      id={paneId}
      className={`ui-side-pane ui-side-pane-${side} ${className}`}
      aria-label={label}
      style={{ width: size }}
    >
      {side === 'end' && separator}
      {children}
      {side === 'start' && separator}
    </section>
  )
}

function sizeForKey(
  key: string,
  size: number,
  limits: { min: number; max: number; outwards: number },
): number | null {
  if (key === 'ArrowRight') return size + step * limits.outwards
  if (key === 'ArrowLeft') return size - step * limits.outwards
  if (key === 'Home') return limits.min
  if (key === 'End') return limits.max
  return null
}
