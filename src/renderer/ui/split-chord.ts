/** The parts of a chord, the key last: `Mod+Shift+Z` gives `['Mod', 'Shift', 'Z']`, and `Mod++` gives `['Mod', '+']`. */
export function splitChord(chord: string): readonly string[] {
  if (!chord.endsWith('+')) return chord.split('+')
  const modifiers = chord.slice(0, -2)
  return modifiers === '' ? ['+'] : [...modifiers.split('+'), '+']
}
