import { wordSet } from './word-set'

/** Small words that stand inside names: “de”, “bin”. Folded. */
export const nameParticles = wordSet(
  'de da di do dos das del della der den du la le van von zu bin bint ibn al el ul ur abu ben ter ten y e san st',
)
