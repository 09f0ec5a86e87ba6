import { guidOf } from '@/core/export/guid-of'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { xml } from '../package/xml'

/** By what an excerpt is coded besides its tags, so that each has a code. */
const kinds = { highlight: 'Highlight', comment: 'Comment', quote: 'Quote' } as const
const colours = {
  yellow: '#FFE28A',
  green: '#B9E6B0',
  blue: '#B5D8F7',
  pink: '#F7C1D9',
  orange: '#FFCF9E',
} as const

interface Code {
  readonly path: string
  readonly name: string
  readonly colour: string
  readonly below: Code[]
}

/** The paths of an excerpt's codes: its kind, with its colour below it, and its tags. */
export function codesOf({ kind, colour, tags }: Excerpt): string[] {
  const own = colour === null ? kinds[kind] : `${kinds[kind]}/${colour}`
  return [...new Set([own, ...tags])]
}

export function codeGuid(path: string): string {
  return guidOf(`code:${path}`)
}

/** The codes of the excerpts as a tree, in XML: `<Codes>…</Codes>`. '' for none. */
export function codesXml(excerpts: readonly Excerpt[]): string {
  const top: Code[] = []
  const known = new Map<string, Code>()
  for (const excerpt of excerpts)
    for (const path of codesOf(excerpt)) {
      const parts = path.split('/')
      parts.forEach((name, index) => {
        const here = parts.slice(0, index + 1).join('/')
        if (known.has(here)) return
        const colour =
          here === `Highlight/${name}` && name in colours ? colours[name as keyof typeof colours] : ''
        const code = { path: here, name, colour, below: [] }
        known.set(here, code)
        const above = known.get(parts.slice(0, index).join('/'))
        if (index === 0 || above === undefined) top.push(code)
        else above.below.push(code)
      })
    }
  return top.length === 0 ? '' : `<Codes>\n${top.map(codeXml).join('\n')}\n</Codes>`
}

function codeXml({ path, name, colour, below }: Code): string {
  const shown = name === '' ? 'Untitled' : name
  const start = `<Code guid="${codeGuid(path)}" name="${xml(shown)}" isCodable="true"${colour === '' ? '' : ` color="${colour}"`}`
  return below.length === 0 ? `${start}/>` : `${start}>\n${below.map(codeXml).join('\n')}\n</Code>`
}
