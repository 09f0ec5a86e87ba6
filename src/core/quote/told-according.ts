import { attributeAccording } from './attribute-according'
import type { LineView } from './line-view'
import type { Region } from './subject-of-cue'
import { tokenAt } from './token-at'
import type { Told } from './told'
import { toldContent } from './told-content'

/** `According to X, …`; `…, according to X`. */
export function toldAccording(view: LineView, region: Region): Told | null {
  const attribution = attributeAccording(view, region)
  if (!attribution?.cue || !attribution.actor) return null
  const cue = tokenAt(view, attribution.cue.start)
  if (cue <= region.from + 1) {
    let comma = attribution.actor.to
    while (comma < region.to && view.tokens[comma]?.text !== ',') comma += 1
    const from = comma < region.to ? comma + 1 : attribution.actor.to
    const content = toldContent(view, { from, to: region.to })
    return content && { content, attribution }
  }
  const content = toldContent(view, { from: region.from, to: cue })
  return content && { content, attribution }
}
