import { wordSet } from './word-set'

/** Words that end a title or an office before or after a name. Folded. */
export const roleWords = wordSet(`
president minister secretary chancellor premier pm governor senator congressman congresswoman representative mayor
ambassador envoy spokesman spokeswoman spokesperson director chief leader chairman chairwoman chairperson chair ceo
cfo officer commissioner judge justice attorney lawyer prosecutor advocate general colonel major captain lieutenant
sergeant admiral commander marshal inspector superintendent detective constable sheriff deputy professor doctor
economist analyst expert scientist researcher historian journalist reporter correspondent editor columnist author
writer novelist poet actor actress singer musician director producer filmmaker coach manager striker midfielder
goalkeeper defender player champion bishop archbishop cardinal pope pastor priest imam rabbi reverend king queen
prince princess emperor sultan emir sheikh duke duchess lord lady baron founder co-founder owner entrepreneur
businessman businesswoman billionaire candidate nominee counterpart aide adviser advisor diplomat official activist
campaigner lawmaker legislator mp mep politician strategist pollster consultant architect engineer pilot astronaut
nurse surgeon physician psychologist biologist executive head speaker vice-president coordinator secretary-general
undersecretary boss headmaster headmistress head-teacher headteacher whip councillor councilman councilwoman treasurer rector dean principal teacher student farmer
resident witness comedian host anchor presenter blogger moderator veteran operative counsel solicitor barrister
`)

/** Words that stand inside a title before its last word ("Deputy Foreign …"). Folded. */
export const roleModifiers = wordSet(`
deputy vice foreign prime former ex acting interim assistant associate senior junior chief executive first second
external internal affairs defence defense finance home interior health education environment trade justice energy
labour labor agriculture transport culture sports economy economic financial commerce science tourism water
attorney union cabinet state national federal regional provincial press media managing general permanent special
shadow opposition majority minority party house senate parliamentary presidential vice-presidential campaign
spiritual supreme crown police army military lead incoming outgoing then late current new longtime veteran
retired disgraced communications policy security intelligence climate human rights lieutenant major air wing brigadier rear royal
republican democratic conservative labour liberal independent high district supreme court information
infrastructure railway aviation planning housing development women youth social founding editorial political
`)

/** Forms of address; never part of a name. Folded, without a full stop. */
export const honorifics = wordSet(`
mr mrs ms miss mx dr sens reps del brig cmdr cpl pvt supt insp det cllr msgr prof professor sir dame lord lady rev reverend fr father sister brother hon gen sen rep gov lt
col sgt capt maj adm pres president sheikh shaikh shri smt sri kumari justice st pope king queen prince princess imam mullah
ayatollah rabbi cardinal archbishop bishop pastor madam madame monsieur senor herr frau ustad pandit swami chief
`)

export const maleWords = wordSet(
  'mr sir lord king prince spokesman chairman congressman businessman actor pope father brother fr shri duke sultan emir councilman his',
)
export const femaleWords = wordSet(
  'mrs ms miss dame lady queen princess spokeswoman chairwoman congresswoman businesswoman actress sister madame smt kumari duchess councilwoman frau her',
)

/** Common nouns that can speak although no name is given. Folded. */
export const speakingNouns = wordSet(`
police officials official authorities prosecutors experts critics researchers scientists doctors witnesses residents
lawyers sources source analysts activists protesters protestors diplomats lawmakers supporters reporters observers
company government ministry department agency court campaign statement report study letter email document newspaper
magazine website paper article headline memo survey poll post tweet message group team man woman men women boy girl
mother father son daughter brother sister wife husband family parents friend friends colleague neighbour neighbor
people person voters voter students workers worker employees teachers leaders members member survivors victim victims
spokespeople commission committee council organisation organization union party bank university institute board
administration firm charity network station channel outlet publication blog operative aides advisers others some many one
another rebels militants soldiers troops officers guards opponents economists investors traders historians commentators
companies governments agencies courts campaigns statements reports studies letters groups teams commissions committees
councils organisations organizations unions parties banks universities firms charities networks stations outlets
newspapers protester protestor researcher scientist doctor survivor eyewitness eyewitnesses narrator neighbours
neighbors daughters sons brothers sisters filings ruling brief bylaws lawyers passenger passengers customer customers
fan fans shopper mourner onlooker bystander bystanders driver drivers fisherman fishermen farmers villager villagers
minister opponent rival rivals insider insiders forecasters regulators relatives relative father-in-law nurse nurses
spokespersons staff niece nephew cousin uncle aunt grandmother grandfather widow widower fiance fiancee girlfriend boyfriend
partner ex-wife ex-husband stepfather stepmother foundation allies ally followers camp memo brief letter biographer aide lawmaker diplomat official activist filing complaint lawsuit indictment affidavit transcript release notice sign banner caption note judge
`)
