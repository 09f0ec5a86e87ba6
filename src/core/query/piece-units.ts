/** An apostrophe, 39, a comma, 44, and a dot come before every letter and digit. */
export const lastJoiner = 46

/**
 * By ASCII code unit: what a piece of text has for it. Letters are small there, since words are folded; 0 is what no word
 * reaches over; an apostrophe, a comma (of a number) and a dot are within where a word may go on behind them (`goesOn`).
 */
export const asciiUnits = Uint8Array.from({ length: 128 }, (_, unit) => {
  const character = String.fromCharCode(unit)
  return /[a-z0-9',.]/i.test(character) ? character.toLowerCase().charCodeAt(0) : 0
})

/** Whether a word may go on here; what is not ASCII is looked at when the piece is cut. */
export function goesOn(text: string, at: number): boolean {
  const unit = at < text.length ? text.charCodeAt(at) : 0
  return unit >= 128 || (asciiUnits[unit] as number) > lastJoiner
}
