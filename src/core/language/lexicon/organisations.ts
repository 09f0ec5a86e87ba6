import { wordSet } from './word-set'

/** Widely known organisations that no rule would recognise by their form. Folded. */
export const organisations = wordSet(`
apple | google | microsoft | facebook | amazon | twitter | tesla | netflix | samsung | sony | toyota | volkswagen | bmw
| boeing | airbus | pfizer | moderna | astrazeneca | biontech | huawei | alibaba | tencent | xiaomi | nokia | intel
| ibm | oracle | uber | airbnb | spotify | tiktok | youtube | instagram | whatsapp | wikipedia | wikinews | wikileaks
| reuters | associated press | agence france-presse | xinhua | bloomberg | cnn | bbc | nbc | cbs | abc | fox news | msnbc
| npr | pbs | al jazeera | breitbart | breitbart news | politico | huffington post | guardian | new york times | times | washington post
| wall street journal | financial times | economist | daily mail | daily telegraph | le monde | der spiegel | el pais
| usa today | los angeles times | new york post | time | newsweek | buzzfeed | gazprom | rosneft | exxon | exxonmobil | shell
| bp | chevron | walmart | mcdonald's | coca-cola | pepsi | nike | adidas | goldman sachs | morgan stanley | jpmorgan
| jp morgan | hsbc | barclays | citigroup | deutsche bank | united nations | european union | nato | world health organization
| world bank | international monetary fund | red cross | amnesty international | human rights watch | greenpeace
| interpol | unicef | unesco | opec | asean | african union | arab league | hamas | hezbollah | hizbullah | fatah | taliban | al-qaeda
| al qaeda | isis | isil | islamic state | boko haram | al-shabaab | al-shabab | daesh | kremlin | pentagon | white house
| congress | senate | parliament | knesset | bundestag | bundesrat | duma | lok sabha | rajya sabha | capitol | house of commons | house of lords
| house of representatives | state department | treasury | scotland yard | fbi | cia | nsa | mi5 | mi6 | mossad | nasa
| fifa | uefa | ioc | fia | real madrid | bayern munich | manchester united | arsenal | chelsea | labour | tories | likud
| sinn fein | bjp | aap | anc | foxconn | vodafone | at&t | verizon | disney | warner bros | ukip | pemex | petrobras | scotus
| foreign office | home office | supreme court | security council | general assembly | un security council | us congress
| us senate | secret service | homeland security | federal reserve | european commission | european parliament
`)

/** The last word of an organisation's name. Folded. */
export const organisationLastWords = wordSet(`
inc inc. corp corp. corporation company co co. ltd ltd. limited plc gmbh ag llc llp group holdings bank university
college institute academy school council commission committee agency authority association federation union
confederation organisation organization foundation trust society party ministry department bureau office court
parliament congress senate assembly army navy police guard force forces club league alliance coalition front
movement network news times post herald tribune journal gazette chronicle daily guardian observer telegraph
magazine press radio television tv broadcasting media airlines airways motors industries systems technologies
technology pharmaceuticals laboratories labs partners associates ventures capital insurance services center centre
board fund secretariat tribunal service administration command brigade battalion regiment division team united
fc church diocese museum library orchestra cooperative exchange chamber conference consortium syndicate studios
pictures records entertainment energy oil petroleum steel mills hotels university's cabinet government embassy
consulate mission initiative campaign project programme program corps squad unit directorate registry register
software electronics telecom communications brothers sons stores supermarkets bakery restaurant cafe
`)

/** Followed by "of", "for" or "on" they open an organisation's name ("Ministry of Health"). Folded. */
export const organisationFirstWords = wordSet(`
ministry department university bank council institute academy association federation union organisation organization
office bureau board centre center college school court committee commission society league house government chamber
church embassy conference parliament assembly agency authority confederation fund trust front movement party congress
directorate secretariat court institution foundation campaign coalition alliance army friends doctors reporters
museum library faculty
`)

/** Capital letters that name no organisation. */
export const notOrganisations = wordSet(`
COVID COVID-19 CEO CFO COO CTO PM FM FMs MP MPs MEP MEPs MLA MLAs GDP TV DNA RNA HIV AIDS AI IT ID DVD CD PC ATM
SUV SMS GPS VIP NGO NGOs PR HR QA FAQ AM PM UTC GMT EST PST BST CET IST II III IV VI VII VIII IX XI XII XIV OK VAT
IPO PhD BA MA MBA BSc MSc CV UFO LED USB LGBT LGBTQ PCR ICU TB STEM DIY RIP AFP-JIJI QC KC JR SR USD EUR GBP INR
SARS MERS TB SMEs PPPs DJ DJs IDs CVs ATMs H1N1 WWI WWII BC AD BCE CE NO YES THE AND OF FOR IN ON AT TO A AN IS ARE WAS IT WE HE SHE NOT BUT ALL NEW
`)
