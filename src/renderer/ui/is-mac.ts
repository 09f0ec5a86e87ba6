/** Whether the keyboard has a Command key. */
export function isMac(): boolean {
  return /mac/i.test(navigator.platform)
}
