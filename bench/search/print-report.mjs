const kinds = ['common', 'rare', 'and2', 'or3', 'phrase', 'fuzzy', 'typed', 'typed exact']

/** A table of milliseconds of processor time (p50/p95/p99), and how many times ours is as fast as each peer. */
export function printReport({ items, figures, engines }) {
  const { tokens, different, vocabulary } = figures
  console.log(
    `\n${items} items: ${tokens.toFixed(0)} words and ${different.toFixed(0)} different ones each, ${vocabulary} in all`,
  )
  console.log(['CPU ms 50/95/99', ...engines.map(({ name }) => name)].map(cell).join(''))
  for (const kind of kinds) {
    const row = engines.map(({ times }) => (times[kind] === undefined ? '–' : percentiles(times[kind])))
    console.log([kind, ...row].map(cell).join(''))
  }
  console.log(
    ['built in CPU s', ...engines.map(({ building }) => (building / 1000).toFixed(1))].map(cell).join(''),
  )
  console.log(['MB', ...engines.map(({ bytes }) => (bytes / 1e6).toFixed(1))].map(cell).join(''))
  const [ours, ...peers] = engines
  if (ours.updates !== undefined)
    console.log(`ours: one item changed and found ${percentiles(ours.updates)} ms`)
  for (const peer of peers) {
    const ratios = kinds
      .filter((kind) => peer.times[kind] !== undefined && ours.times[kind] !== undefined)
      .map((kind) => `${kind} ${ratio(peer, ours, kind, 0.5)}/${ratio(peer, ours, kind, 0.95)}`)
    const rest = `build ${(peer.building / ours.building).toFixed(1)}, memory ${(peer.bytes / ours.bytes).toFixed(1)}`
    console.log(`${peer.name} ÷ ours, p50/p95: ${ratios.join(' · ')} · ${rest}`)
  }
}

function cell(text) {
  return text.padEnd(20)
}

function percentiles(times) {
  return [0.5, 0.95, 0.99].map((share) => percentile(times, share).toFixed(2)).join('/')
}

function percentile(times, share) {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
}

function ratio(peer, ours, kind, share) {
  return `${(percentile(peer.times[kind], share) / percentile(ours.times[kind], share)).toFixed(1)}×`
}
