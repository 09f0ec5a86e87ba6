import { wordSet } from './word-set'

/**
 * Words that stand with a capital at the start of a sentence or in a heading without naming anything. Folded.
 * A word that the article also writes in lower case is common as well; this list is for short articles.
 */
export const commonWords = wordSet(`
the a an this that these those it he she they we you i his her their its my our your who what when where why how which
in on at by for from with without within to of as and but or nor so yet if though although because since until while
after before during despite once unless under over above below between among against about across along around behind
beyond near through throughout toward towards upon via per amid amidst amongst besides except like unlike
there here then now thus hence therefore however moreover furthermore nevertheless nonetheless meanwhile instead
otherwise also again already always never ever often sometimes usually rarely soon later earlier recently today
tomorrow yesterday tonight still just only even almost perhaps maybe indeed actually finally eventually first second third
last next previous one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred
hundreds thousands millions dozens some many most much more less few several all both each every either neither
another other others such same own any no none not nothing nobody everyone everybody everything someone something anyone
anything is are was were be been being am do does did have has had having will would shall should can could may might
must let lets get got go going went come came take took make made give gave see saw say says said tell told ask asked
according adding added ahead speaking asked asking based born called citing commenting compared concerning considering
due following founded given including involving known led located noting regarding responding referring saying seeing starting
talking thanks using working writing written yes no oh well okay hello hi please sorry thank thanks dear welcome
people person man woman men women child children family families friend friends student students police officials
official authorities government governments country countries state states city cities town world nation nations
national international local public private new old young good great big small high low long short early late
best better worst top major main key full free open real true early breaking live update updates news report reports
reporter photo video image images watch read listen click here more related share comments comment story stories
article articles advertisement sign subscribe follow editor's note correction sources source
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december spring summer autumn winter morning afternoon evening night day days week weeks month months
year years century time times today's moment
economy business politics sport sports science technology health culture education environment opinion weather
covid coronavirus pandemic vaccine vaccines war peace election elections crisis attack attacks
critics experts analysts scientists researchers voters workers protesters residents witnesses doctors lawyers
prosecutors investigators supporters opponents activists members leaders figures data prices shares stocks
part parts both half plus minus around nearly approximately roughly apart aside away back down up out off
whether whatever whenever wherever whoever why indeed certainly clearly obviously unfortunately fortunately sadly
interestingly surprisingly importantly additionally similarly likewise consequently accordingly specifically
generally typically particularly especially initially originally previously subsequently currently presently
envoy god sir madam mum mom dad
`)

/** Family of function words that never stand inside a person's name. Folded. */
export const nameParticles = wordSet(
  'de da di do dos das del della der den du la le van von zu bin bint ibn al el ul ur abu ben ter ten y e san st',
)
