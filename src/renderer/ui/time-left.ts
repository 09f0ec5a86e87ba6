/** Below this many there is no rate to speak of. */
const fewest = 5

/** "About 2 minutes left, 3.4 a second"; '' while that cannot be said. @param elapsed ms */
export function timeLeft(done: number, of: number, elapsed: number): string {
  if (done < fewest || elapsed <= 0) return ''
  const seconds = Math.round(((of - done) * elapsed) / done / 1000)
  const rate = `${((done * 1000) / elapsed).toLocaleString(undefined, { maximumFractionDigits: 1 })} a second`
  if (seconds < 60) return `Less than a minute left, ${rate}.`
  const minutes = Math.round(seconds / 60)
  return `About ${minutes.toLocaleString()} ${minutes === 1 ? 'minute' : 'minutes'} left, ${rate}.`
}
