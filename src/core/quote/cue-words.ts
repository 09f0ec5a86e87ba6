import { wordSet } from '../language/lexicon/word-set'

/** Verbs (in all their forms that reports use) that say that somebody says something. Folded. */
export const cueWords = wordSet(`
said says say saying told tells tell telling added adds add adding asked asks ask asking explained explains explain
explaining argued argues argue arguing announced announces announcing stated states stating warned warns warn warning
insisted insists insisting noted notes noting claimed claims claim claiming tweeted tweets tweeting wrote writes
writing replied replies replying responded responds responding recalled recalls recalling continued continues
continuing concluded concludes concluding declared declares declaring commented comments commenting remarked remarks
remarking observed observes observing stressed stresses stressing emphasised emphasized emphasises emphasizes
emphasising emphasizing reiterated reiterates reiterating quipped joked jokes admitted admits admitting acknowledged
acknowledges acknowledging conceded concedes confirmed confirms confirming denied denies denying suggested suggests
suggesting predicted predicts predicting called calls calling described describes describing urged urges urging vowed
vows vowing pledged pledges promised promises promising testified testifies lamented laments complained complains
complaining cautioned cautions countered counters charged charges contended contends contending maintained maintains
maintaining believes believed thinks thought posted posts posting shouted shouts yelled exclaimed asserted asserts
asserting reported reports reporting revealed reveals revealing criticised criticized criticises criticizes accused
accuses accusing praised praises denounced denounces dismissed dismisses demanded demands demanding proclaimed
proclaims boasted boasts opined mused reads read quoted quotes offered agreed agrees hailed hails branded labelled
labeled dubbed condemned condemns questioned questions wondered wonders pleaded mentioned mentions characterised
characterized characterises characterizes retorted remembered remembers estimated estimates disclosed repeated
repeats repeating interjected whispered muttered cried chanted sang swore joking proposed assured assures echoed echoes
echoing began begins summarised summarized outlined blasted slammed deemed referred refers referring expressed expresses
expressing elaborated explains specified clarified clarifies advised advises informed informs recommended recommends
screamed intoned gushed sighed deadpanned scolded implored begged blogged messaged captioned headlined
`)

/** Cues that take the words for a thing rather than a sentence: they stand right before a fragment. Folded. */
export const namingCues = wordSet(`
called calls call calling described describes describing dubbed branded labelled labeled characterised characterized
hailed dismissed denounced condemned deemed referred refers referring slammed blasted praised criticised criticized
`)
