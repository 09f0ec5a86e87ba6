const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  think: ['thinks', 'thought', 'thinking'],
  swear: ['swears', 'swore', 'swearing'],
  sing: ['sings', 'sang', 'singing'],
  read: ['reads', 'reading'],
  begin: ['begins', 'began', 'beginning'],
  hold: ['holds', 'held', 'holding'],
  feel: ['feels', 'felt', 'feeling'],
  see: ['sees', 'saw', 'seeing'],
  foresee: ['foresees', 'foresaw', 'foreseeing'],
  find: ['finds', 'found', 'finding'],
  hear: ['hears', 'heard', 'hearing'],
  understand: ['understands', 'understood', 'understanding'],
  shoot: ['shoots', 'shot', 'shooting'],
  hit: ['hits', 'hitting'],
  put: ['puts', 'putting'],
  go: ['goes', 'went', 'going'],
  make: ['makes', 'made', 'making'],
  lay: ['lays', 'laid', 'laying'],
  spell: ['spells', 'spelled', 'spelt', 'spelling'],
  quip: ['quips', 'quipped', 'quipping'],
  admit: ['admits', 'admitted', 'admitting'],
  chat: ['chats', 'chatted', 'chatting'],
  slam: ['slams', 'slammed', 'slamming'],
  sob: ['sobs', 'sobbed', 'sobbing'],
  beg: ['begs', 'begged', 'begging'],
  brag: ['brags', 'bragged', 'bragging'],
  snap: ['snaps', 'snapped', 'snapping'],
  blog: ['blogs', 'blogged', 'blogging'],
  rip: ['rips', 'ripped', 'ripping'],
  chip: ['chips', 'chipped', 'chipping'],
}

/** The forms of a regular English verb, or of the irregular ones that report speech; the lemma first. */
export function inflect(lemma: string): readonly string[] {
  const known = irregular[lemma]
  if (known) return [lemma, ...known]
  if (/[^aeiou]y$/u.test(lemma)) {
    const stem = lemma.slice(0, -1)
    return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`]
  }
  if (/ie$/u.test(lemma)) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -2)}ying`]
  if (/e$/u.test(lemma)) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`]
  const ending = /(?:s|x|z|ch|sh)$/u.test(lemma) ? 'es' : 's'
  return [lemma, `${lemma}${ending}`, `${lemma}ed`, `${lemma}ing`]
}
