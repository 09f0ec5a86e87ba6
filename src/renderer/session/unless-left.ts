/** For what fails since nobody waits for it any more, after `signal` was aborted; all else is thrown on. */
export function unlessLeft(signal: AbortSignal): (error: unknown) => void {
  return (error) => {
    if (!signal.aborted) throw error
  }
}
