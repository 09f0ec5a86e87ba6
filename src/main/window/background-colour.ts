/** What stands in a window before its first paint: the surfaces of the window's tokens, so that nothing flashes. */
export const backgroundColour = (dark: boolean): string => (dark ? '#1b1a18' : '#ffffff')
