import { markupEvents } from './markup-events'

export interface XmlElement {
  /** With its prefix, as it stands: `dc:title`. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string | undefined>>
  readonly children: readonly XmlElement[]
  /** All text in it, also that of its children. */
  readonly text: string
  /** Code units of the source. */
  readonly start: number
  readonly end: number
}

interface Building extends XmlElement {
  readonly children: Building[]
  text: string
  end: number
}

/** The elements of an XML document; null where it nests too deep. */
export function readXmlTree(source: string): XmlElement | null {
  const root = element('', {}, 0)
  const open: Building[] = [root]
  for (const event of markupEvents([source], { xml: true })) {
    const top = open.at(-1) ?? root
    switch (event.kind) {
      case 'open': {
        const made = element(event.name, event.attributes, event.start)
        top.children.push(made)
        open.push(made)
        break
      }
      case 'text':
        top.text += event.text
        break
      case 'close': {
        const closed = open.length > 1 ? open.pop() : undefined
        if (closed === undefined) break
        closed.end = event.end
        const parent = open.at(-1) ?? root
        if (parent !== root) parent.text += closed.text
        break
      }
      case 'too-deep':
        return null
    }
  }
  return root
}

function element(name: string, attributes: XmlElement['attributes'], start: number): Building {
  return { name, attributes, children: [], text: '', start, end: start }
}
