/** Leaves a mark in the engine's timeline once the next frame is painted: `npm run bench:views` reads it. */
export function markPainted(what: string): void {
  requestAnimationFrame(() => {
    performance.mark(`cuttings:${what}-painted`)
  })
}
