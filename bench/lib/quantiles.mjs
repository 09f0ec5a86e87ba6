/** `p50 1.2  p95 3.4  p99 5.6  (123)` @param {readonly number[]} times */
export function quantiles(times) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
  const shown = [0.5, 0.95, 0.99].map((share) => `p${String(share * 100)} ${at(share)?.toFixed(1) ?? '–'}`)
  return `${shown.join('  ')}  (${String(sorted.length)})`
}
