import { useMemo, useState } from 'react'
import type { Company } from '@/core/entity/company'
import { useView } from '@/renderer/session/use-view'
import { countWords } from '../count-words'
import { orderOnCircle } from './order-on-circle'
import { tellingLinks } from './telling-links'

/** Units of the drawing, which scales with its pane. */
const size = 720
const radius = 168
const longest = 22
/** Links beside the strongest ones would only be a cloud. */
const mostLinks = 90

/**
 * Who is named together, as a circle: labels stand outside and never overlap, a line joins two who appear in the same
 * articles. For the mouse; the list beside it says the same to all.
 */
export function CompanyGraph({ name, company }: { readonly name: string; readonly company: Company }) {
  const [over, setOver] = useState<string | null>(null)
  const { companions, links } = company
  const places = useMemo(() => {
    const order = orderOnCircle(
      companions.map(({ key }) => key),
      links,
    )
    return new Map(order.map((key, at) => [key, (at / order.length) * 2 * Math.PI - Math.PI / 2]))
  }, [companions, links])
  const shown = useMemo(() => tellingLinks(links, mostLinks), [links])
  const most = shown[0]?.items ?? 1
  const at = (key: string, away = radius): readonly [number, number] => {
    const angle = places.get(key) ?? 0
    return [size / 2 + Math.cos(angle) * away, size / 2 + Math.sin(angle) * away]
  }
  const top = companions[0]?.items ?? 1
  return (
    <svg
      className="company-graph"
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      role="img"
      aria-label={`${countWords(companions.length, 'name')} that appear with ${name}, and who of them appear together`}
    >
      {shown.map(({ a, b, items }) => {
        const [x1, y1] = at(a)
        const [x2, y2] = at(b)
        const isOver = over === a || over === b
        return (
          <path
            key={`${a}\n${b}`}
            className="company-link"
            data-over={isOver}
            data-faded={over !== null && !isOver}
            d={`M${String(x1)} ${String(y1)}Q${String(size / 2)} ${String(size / 2)} ${String(x2)} ${String(y2)}`}
            strokeWidth={0.75 + 2.5 * (items / most)}
          />
        )
      })}
      {companions.map(({ key, name: label, type, items }) => {
        const [x, y] = at(key)
        const [labelX, labelY] = at(key, radius + 14)
        const degrees = ((places.get(key) ?? 0) * 180) / Math.PI
        const isLeft = degrees > 90 && degrees < 270
        const turn = isLeft ? degrees + 180 : degrees
        return (
          <g
            key={key}
            className="company-node"
            data-type={type}
            data-over={over === key}
            onMouseEnter={() => {
              setOver(key)
            }}
            onMouseLeave={() => {
              setOver(null)
            }}
            onClick={() => {
              useView.getState().openEntity(key)
            }}
          >
            <title>{`${label}: ${countWords(items, 'item')} together`}</title>
            <circle cx={x} cy={y} r={4 + 6 * Math.sqrt(items / top)} />
            <text
              x={labelX}
              y={labelY}
              textAnchor={isLeft ? 'end' : 'start'}
              dominantBaseline="middle"
              transform={`rotate(${String(turn)} ${String(labelX)} ${String(labelY)})`}
            >
              {label.length > longest ? `${label.slice(0, longest - 1)}…` : label}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
