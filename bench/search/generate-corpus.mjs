import { seededRandom } from '../lib/seeded-random.mjs'

// Figures of real news that it keeps to, at 100,000 articles: 410 words and 233 different ones in each, 205,000
// different ones in all, growing as Heaps' law has it. All words are made here.

const functionWords =
  'the of to and a in that is for on with as it was by at be from has have his are were said an he not but which this will had they who its their would been or more about one after also up out new than when there two over into first last year could some other time we can him may people between before because what most made if under while all where years three during against per cent i she her our you no only those many since government any both still how'.split(
    ' ',
  )
const onsets =
  'b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w'.split(
    ' ',
  )
const vowels = 'a e i o u ai ea ee io oa ou'.split(' ')
const codas = ['', '', '', 'n', 'r', 'l', 's', 't', 'm', 'd', 'ck', 'nd', 'nt', 'rt', 'st', 'ng']
const endings = ['', '', '', '', 's', 'ed', 'ing', 'er', 'ly', 'ion', 'ment', 'al']

/** Words and names that come again by how often they came before (Pitman and Yor's process). */
class Growing {
  constructor(random, { strength, discount, make, recent = 0 }) {
    Object.assign(this, { random, strength, discount, make, recent, drawn: [], different: 0 })
  }

  draw() {
    const { random, drawn } = this
    const isNew = random() * (this.strength + drawn.length) < this.strength + this.discount * this.different
    if (isNew || drawn.length === 0) {
      this.different += 1
      drawn.push(this.make())
      return drawn.at(-1)
    }
    const from = random() < this.recent ? Math.max(0, drawn.length - 4000) : 0
    const word = drawn[from + Math.floor(random() * (drawn.length - from))]
    drawn.push(word)
    return word
  }
}

/**
 * Articles that look to an index as news does; the same seed gives the same ones.
 * @yields {{ id: string, title: string, text: string, published: string }}
 */
export function* generateCorpus(count, seed = 42) {
  const random = seededRandom(seed)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const makeWord = (least = 1) => {
    const syllables = least + (random() < 0.6 ? 1 : 0) + (random() < 0.2 ? 1 : 0)
    let word = ''
    for (let at = 0; at < syllables; at += 1) word += pick(onsets) + pick(vowels) + pick(codas)
    return word + pick(endings)
  }
  const capital = (word) => word[0].toUpperCase() + word.slice(1)
  const lexicon = distinct(16_000, () => makeWord(1))
  const topics = Array.from({ length: 60 }, () => Array.from({ length: 500 }, () => zipf(lexicon, random)))
  // After a word often comes one of its few companions, so that phrases come again.
  const companions = new Map()
  const companionOf = (word) => {
    const few = companions.get(word) ?? []
    companions.set(word, few)
    if (few.length < 6) few.push(random() < 0.45 ? functionWord(random) : zipf(lexicon, random))
    return few[Math.floor(random() * random() * few.length)]
  }
  const surnames = new Growing(random, { strength: 3000, discount: 0.72, make: () => capital(makeWord(1)) })
  const names = new Growing(random, {
    strength: 3000,
    discount: 0.7,
    recent: 0.4,
    make: () => `${surnames.draw()} ${surnames.draw()}`,
  })
  const rare = new Growing(random, { strength: 5000, discount: 0.8, recent: 0.2, make: () => makeWord(2) })
  const number = () =>
    random() < 0.5 ? String(1980 + Math.floor(45 * random())) : String(Math.floor(1000 * random() ** 3))

  for (let place = 0; place < count; place += 1) {
    const topic = pick(topics)
    const people = Array.from({ length: 3 + Math.floor(random() * 6) }, () => names.draw())
    const used = []
    const wanted = Math.max(
      60,
      Math.min(2500, Math.round(Math.exp(Math.log(375) - 0.06 + 0.5 * gauss(random)))),
    )
    let text = ''
    let words = 0
    let before = ''
    let inSentence = 0
    while (words < wanted || inSentence > 0) {
      const chance = random()
      let word
      if (chance < 0.37) word = functionWord(random)
      else if (chance < 0.54 && before !== '') word = companionOf(before)
      else if (chance < 0.62 && used.length > 8) word = pick(used)
      else if (chance < 0.92) {
        word = random() < 0.6 ? pick(topic) : zipf(lexicon, random)
        if (used.length < 45) used.push(word)
      } else if (chance < 0.975) word = pick(people)
      else if (chance < 0.996) word = number()
      else word = rare.draw()
      before = word
      text += inSentence === 0 ? capital(word) : word
      words += word.includes(' ') ? 2 : 1
      inSentence += 1
      const isLast = inSentence > 6 && random() < 0.07
      text += isLast ? (random() < 0.3 ? '.\n\n' : '. ') : random() < 0.06 ? ', ' : ' '
      if (isLast) inSentence = 0
    }
    const day = new Date(Date.UTC(2015, 0, 1) + Math.floor((3650 * 86_400_000 * place) / count))
    yield {
      id: `bench-${String(place).padStart(7, '0')}`,
      title: capital(
        [
          pick(people),
          pick(topic),
          functionWord(random),
          pick(topic),
          pick(used),
          zipf(lexicon, random),
        ].join(' '),
      ),
      text: text.trim(),
      published: day.toISOString().slice(0, 10),
    }
  }
}

function distinct(count, make) {
  const words = new Set()
  while (words.size < count) words.add(make())
  return [...words]
}

function functionWord(random) {
  return functionWords[Math.floor(functionWords.length * random() ** 2.4)]
}

/** The word of a rank, where the chance of a rank falls as 1 / (rank + 30). */
function zipf(words, random) {
  const rank = 30 * ((words.length / 30 + 1) ** random() - 1)
  return words[Math.floor(rank)]
}

function gauss(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}
