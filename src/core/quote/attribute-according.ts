import type { Attribution } from './attribution'
import { actorAfter } from './attribute-after'
import type { LineView } from './line-view'
import type { Region } from './subject-of-cue'

/** `“…,” according to the ministry`; `According to Ana Ruiz, it is “…”`; "in the words of". */
export function attributeAccording(view: LineView, region: Region): Attribution | null {
  for (let at = region.from; at + 1 < region.to; at += 1) {
    const words = `${view.tokens[at]?.folded ?? ''} ${view.tokens[at + 1]?.folded ?? ''}`
    if (words !== 'according to' && words !== 'words of') continue
    const first = view.tokens[at]
    const last = view.tokens[at + 1]
    const actor = actorAfter(view, region, at + 1)
    if (!first || !last || !actor) continue
    return {
      cue: { start: first.start, end: last.end },
      actor,
      certainty: 0.92,
      rule: `named after “${words}”`,
    }
  }
  return null
}
