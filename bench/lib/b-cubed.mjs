/**
 * B³ (Bagga and Baldwin 1998): how well mentions are grouped. Of each mention, precision is the share of its
 * predicted group that belongs with it, recall the share of its true group that was found with it.
 *
 * @param {{gold: string | null, found: string | null}[]} mentions the group of each; `gold` null: the engine's
 *   own, which costs precision only; `found` null: missed, a group of its own
 */
export function bCubed(mentions) {
  const wanted = groups(mentions.map(({ gold }) => gold))
  const got = groups(mentions.map(({ found }) => found))
  let precision = 0
  let predicted = 0
  let recall = 0
  let real = 0
  mentions.forEach(({ gold, found }, at) => {
    const own = gold === null ? [at] : (wanted.get(gold) ?? [at])
    const others = found === null ? [at] : (got.get(found) ?? [at])
    const shared = others.filter((other) => own.includes(other)).length
    if (gold !== null || others.length > 1) {
      predicted += 1
      precision += shared / others.length
    }
    if (gold === null) return
    real += 1
    recall += shared / own.length
  })
  return { precision, predicted, recall, real }
}

/** @param {(string | null)[]} keys */
function groups(keys) {
  /** @type {Map<string, number[]>} */
  const byKey = new Map()
  keys.forEach((key, at) => {
    if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), at])
  })
  return byKey
}
