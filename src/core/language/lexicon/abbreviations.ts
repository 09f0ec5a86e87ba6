import { wordSet } from './word-set'

/** Before a name: their full stop never ends a sentence. */
export const titleAbbreviations = wordSet(`
  Mr Mrs Ms Mx Dr Drs Prof Gen Sen Rep Reps Sens Gov Lt Col Sgt Cpl Pvt Capt Cmdr Maj Adm Rev Hon Fr Sr Br St Ste
  Mt Pres Supt Insp Det Const Amb Atty Msgr Smt Shri Sri Km Kum Adv Er Engr Mme Mlle vs viz cf approx ca eg ie e.g
  i.e Messrs Lt.Gen Brig Asst Assoc Dep Hon'ble
`)

/** They end a sentence only where a word follows that seldom stands in a name. */
export const abbreviations = wordSet(`
  Inc Co Corp Ltd Plc Bros Jr Esq Dept Univ Assn Bros Ave Blvd Rd Ph.D etc al Jan Feb Mar Apr Jun Jul Aug Sep Sept
  Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun No Nos Vol Art Sec Fig pp p Rs Re Calif Mass Conn Pa Fla Tex Va Wash Ariz
  Colo Ill Mich Minn Miss Tenn Wis Ore Okla Nev Md Del Ga Ala Ark Kan Ky La Neb
`)

/** Not at the end of a sentence where a number follows. */
export const datedAbbreviations = wordSet(`
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos Vol Art Sec Fig pp p Rs Re
`)

/** Words that start sentences and hardly ever stand inside a name. */
export const sentenceStarters = wordSet(`
  The A An This That These Those It He She They We You I In On At By For From With But And Or So If When While As
  After Before Since Because Although Though However His Her Their Its My Our Your There Here What Who Why How
  Where Which Some Many Most Both All No Not Now Then Yet Still Also Even Only One Two Three Last Next Earlier
  Later Meanwhile Under Over During Despite According Instead Among Between Such Another Other Each Every
`)
