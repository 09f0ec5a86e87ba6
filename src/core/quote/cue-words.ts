import { wordSet } from '../language/lexicon/word-set'
import { inflect } from './inflect'

/** Verbs that say that somebody says something. */
const verbs = wordSet(`
say tell add ask explain argue announce state warn insist claim tweet retweet write reply respond recall continue
conclude declare comment remark observe stress emphasise emphasize reiterate quip admit acknowledge concede confirm
deny suggest predict call describe urge vow pledge promise testify lament complain caution counter contend maintain
believe think post shout yell exclaim assert reveal criticise criticize accuse praise denounce proclaim boast opine muse
agree disagree hail brand label dub condemn wonder plead mention characterise characterize retort remember disclose
repeat interject whisper mutter cry chant swear propose assure echo summarise summarize outline blast slam deem refer
express elaborate beam grouse compare specify clarify advise inform recommend scream intone gush sigh deadpan scold implore beg blog
message caption allege deride decry tout laud applaud commend salute thank congratulate liken exhort rebuke chide
castigate berate lambast lambaste bemoan bewail rue fume rage moan groan grumble gripe snap bark growl roar thunder
bellow holler jeer mock taunt tease jest giggle laugh chuckle grin smile weep sob wail snort scoff sneer
enthuse marvel confess confide divulge proffer volunteer venture posit postulate theorise theorize speculate surmise
reason infer assess estimate forecast foresee anticipate reckon figure guess hint imply intimate insinuate
signal signify indicate underline underscore highlight affirm reaffirm attest certify profess avow avouch preach
lecture counsel instruct order command request enquire inquire query quiz answer rejoin rebut refute reject
dismiss dispute contradict object protest remonstrate oppose resist challenge threaten caution admonish reprimand
advocate champion endorse recount relate narrate describe portray depict paraphrase quote cite tweet text email
telegraph cable phone radio broadcast sing recite pray toast greet blurt stammer stutter mumble murmur
drawl hiss croak shriek squeal crow brag gloat apologise apologize regret sympathise sympathize pronounce rule
adjudge advise enthuse reassure remind warn prophesy trumpet herald tout characterise pan ridicule
report note charge demand question offer joke attack fault term list state lie coin invoke reference decline discuss
`)

/** The plain form is more often a noun ("a report"), so that it only counts in the past and as a participle. */
const nounsToo = wordSet(`
attack fault term list lie reference decline report note charge demand question offer joke comment remark claim post quote text email message phone radio
cable order command request protest object challenge counsel lecture signal estimate forecast figure guess hint label
brand mock laugh smile grin groan roar bark snap regret reason state read rule query echo cry chant promise vow
pledge caution highlight answer reply laud champion toast call thank address talk release tweet brag blast pan crow
`)
/** Forms that are hardly ever verbs of saying. */
const never = wordSet(`
held felt stating texts emails radios cables orders objects figures reasons rules regrets protests signals labels
brands panning panned pans crowed crowing crows rage rages railed championing champions toasts phones commands charges
seen saw fumes briefs related relates relating ordered ordering oppose opposed opposes opposing opposition resisted
resist resists resisting relate volunteers volunteer text radio address smiled smiling protesting protested figured
figuring railing railed requested labelling labeling guess guesses forecast forecasts estimates reasoning signed
attacks attacking faults faulting terms terming lists lies lying references referencing declines declining discusses discuss discussing objecting challenges challenging challenged offering offers highlights order command endorsed endorse endorses
endorsing texting commanding commanded rejecting states posit instructing oppose wept smiles roaring roared
`)

function formsOf(lemmas: ReadonlySet<string>): string[] {
  return [...lemmas].flatMap((lemma) => inflect(lemma).filter((_, at) => at > 0 || !nounsToo.has(lemma)))
}

/** Verbs (in the forms that reports use) that say that somebody says something. Folded. */
export const cueWords: ReadonlySet<string> = new Set([
  ...formsOf(verbs).filter((form) => !never.has(form)),
  'reads',
  'read',
  'began',
  'begins',
  'stating',
  'estimates',
  'labelled',
  'labelling',
  'dubbed',
  'dubbing',
  'referred',
  'referring',
  'headlined',
])

/** Verbs that only say that somebody speaks together with the word after them: "pointed out", "hit back". */
const phrasal: Readonly<Record<string, string>> = {
  point: 'out',
  go: 'on',
  put: 'it',
  chime: 'in',
  chip: 'in',
  weigh: 'in',
  shoot: 'back',
  fire: 'back',
  hit: 'back',
  spell: 'out',
  lay: 'out',
  sum: 'up',
  lash: 'out',
  speak: 'out',
}
export const phrasalCues: ReadonlyMap<string, string> = new Map(
  Object.entries(phrasal).flatMap(([lemma, particle]) =>
    inflect(lemma).map((form) => [form, particle] as const),
  ),
)

/** Cues that take the words for a thing rather than a sentence: they stand right before a fragment. Folded. */
export const namingCues: ReadonlySet<string> = new Set(
  formsOf(
    wordSet(`
call describe dub brand label characterise characterize hail dismiss denounce condemn deem refer slam blast praise
criticise criticize deride decry tout laud liken portray
`),
  ).concat('labelled', 'dubbed', 'referred', 'referring'),
)

/** Forms that are nouns as often as verbs: after a preposition or an adjective they are ("in remarks"). */
export const nounCues = wordSet(`
remarks comments claims reports notes charges demands questions offers jokes calls posts reads quotes answers
replies promises vows pledges cries chants estimates challenges tweets messages thanks echoes requests
`)
