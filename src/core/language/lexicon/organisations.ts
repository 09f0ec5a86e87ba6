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

/** Bodies, companies, papers, parties, clubs and armed groups of the world, for the tagger's gazetteer. Folded. */
export const knownOrganisations = wordSet(`
who | imf | wto | ilo | iaea | unhcr | undp | unep | unfpa | unaids | un women | wfp | world food programme | fao | unodc
| icc | icj | international criminal court | international court of justice | ohchr | ocha | unrwa | unctad | itu | wipo
| international labour organization | international atomic energy agency | world trade organization | world food program
| african development bank | asian development bank | inter-american development bank | islamic development bank
| african union commission | ecowas | sadc | east african community | igad | comesa | cemac | mercosur | caricom | celac
| organization of american states | oas | gulf cooperation council | gcc | oecd | g7 | g20 | brics | osce | council of europe
| commonwealth | non-aligned movement | shanghai cooperation organisation | oic | organisation of islamic cooperation
| opec+ | european central bank | ecb | europol | frontex | eurostat | european court of human rights | european council
| court of justice of the european union | international olympic committee | icrc | doctors without borders | msf
| medecins sans frontieres | save the children | oxfam | unitaid | gavi | world vision | care international | caritas
| red crescent | transparency international | reporters without borders | committee to protect journalists | freedom house
| international crisis group | chatham house | brookings institution | carnegie endowment | rand corporation | heritage foundation
| cato institute | pew research center | gallup | ipsos | yougov | world economic forum | world wildlife fund | wwf | iucn
| bill and melinda gates foundation | gates foundation | ford foundation | open society foundations | rockefeller foundation
| afp | agence france presse | dpa | efe | ansa | tass | ria novosti | itar-tass | kyodo | kyodo news | yonhap | bernama | antara | pti
| press trust of india | ani | xinhua news agency | china daily | global times | people's daily | cgtn | cctv | anadolu agency
| anadolu | irna | fars news agency | tasnim | sana | wafa | mena | saudi press agency | wam | kuna | petra | ap | upi | reuters news agency
| axios | vox | vice news | the atlantic | atlantic | new yorker | rolling stone | vanity fair | newsweek magazine | time magazine | forbes
| fortune | business insider | cnbc | sky news | itv | channel 4 | euronews | france 24 | rfi | deutsche welle | dw | rai | rtve | nhk
| abc news | cbs news | nbc news | fox | espn | telemundo | univision | cbc | ctv | globe and mail | toronto star | sydney morning herald
| the age | the australian | new zealand herald | rnz | straits times | channel newsasia | south china morning post | scmp | japan times
| asahi shimbun | yomiuri shimbun | mainichi shimbun | nikkei | korea herald | korea times | bangkok post | the nation | jakarta post
| kompas | the star | malaysiakini | philippine star | rappler | inquirer | vnexpress | phnom penh post | myanmar times | the irrawaddy
| dhaka tribune | daily star | prothom alo | times of india | hindustan times | the hindu | indian express | ndtv | india today | the wire
| dawn | geo news | express tribune | kathmandu post | daily mirror | tolo news | tehran times | arab news | gulf news | khaleej times
| the national | asharq al-awsat | al arabiya | al ahram | al-ahram | haaretz | jerusalem post | times of israel | ynet | yedioth ahronoth
| hurriyet | cumhuriyet | daily sabah | kommersant | vedomosti | izvestia | novaya gazeta | rt | russia today | sputnik | meduza | interfax
| kyiv post | ukrainska pravda | gazeta wyborcza | die welt | die zeit | frankfurter allgemeine zeitung | suddeutsche zeitung | bild
| le figaro | liberation | corriere della sera | la repubblica | el mundo | abc color | folha de s. paulo | o globo | globo | estadao
| clarin | la nacion | el universal | reforma | el tiempo | el comercio | granma | daily nation | the standard | the east african
| the citizen | daily monitor | new vision | punch | vanguard | this day | thisday | premium times | the cable | graphic | daily graphic
| mail & guardian | news24 | sowetan | times live | sabc | enca | daily maverick | allafrica | the herald | the chronicle | new era
| the sun | the mirror | the independent | independent | evening standard | the times | the scotsman | irish times | rte | politifact
| chicago tribune | boston globe | miami herald | san francisco chronicle | dallas morning news | philadelphia inquirer | propublica
| alphabet | meta | meta platforms | snap | snapchat | pinterest | reddit | linkedin | paypal | ebay | stripe | square | zoom | salesforce | adobe
| nvidia | amd | qualcomm | tsmc | asml | micron | cisco | dell | hp | lenovo | asus | acer | lg | lg electronics | panasonic | sharp | hitachi | toshiba
| fujitsu | nec | canon | nikon | nintendo | softbank | rakuten | naver | kakao | hyundai | kia | sk hynix | posco | baidu | bytedance | meituan
| didi | jd.com | pinduoduo | oppo | vivo | realme | zte | byd | geely | nio | saic | catl | evergrande | country garden | sinopec | petrochina | cnooc
| icbc | bank of china | china construction bank | agricultural bank of china | ping an | ant group | china mobile | china telecom | sinovac
| sinopharm | tata | tata motors | tata steel | tata consultancy services | infosys | wipro | reliance | reliance industries | adani group
| adani | mahindra | maruti suzuki | bharti airtel | airtel | jio | paytm | flipkart | zomato | ola | byju's | hdfc bank | icici bank
| state bank of india | reserve bank of india | rbi | isro | drdo | air india | indigo | serum institute of india | bharat biotech | lic
| ford | general motors | gm | chrysler | stellantis | fiat | peugeot | renault | citroen | mercedes-benz | mercedes | daimler | audi | porsche
| volvo | saab | scania | nissan | honda | mazda | subaru | suzuki | mitsubishi | isuzu | ferrari | lamborghini | jaguar land rover | rolls-royce
| bae systems | lockheed martin | raytheon | northrop grumman | general dynamics | thales | dassault | embraer | bombardier | siemens
| bosch | basf | bayer | thyssenkrupp | sap | allianz | lufthansa | air france | klm | british airways | ryanair | easyjet | wizz air | iberia
| emirates | etihad | etihad airways | qatar airways | turkish airlines | aeroflot | delta air lines | delta | united airlines | american airlines
| southwest airlines | jetblue | qantas | singapore airlines | cathay pacific | malaysia airlines | airasia | garuda indonesia | thai airways
| vietnam airlines | philippine airlines | japan airlines | all nippon airways | korean air | kenya airways | ethiopian airlines
| south african airways | rwandair | egyptair | royal air maroc | latam | avianca | aeromexico | copa airlines | gol | azul
| totalenergies | total | eni | repsol | equinor | statoil | conocophillips | saudi aramco | aramco | adnoc | qatarenergy | lukoil | rosatom
| petronas | pertamina | pdvsa | ecopetrol | ypf | sonangol | nnpc | eskom | transnet | glencore | rio tinto | bhp | vale | anglo american
| de beers | barrick gold | newmont | arcelormittal | cargill | nestle | unilever | danone | heineken | diageo | ab inbev | carlsberg | pernod ricard
| procter & gamble | johnson & johnson | merck | novartis | roche | sanofi | gsk | glaxosmithkline | eli lilly | novo nordisk | gilead | abbvie
| curevac | novavax | teva | fedex | ups | dhl | maersk | msc | amtrak | costco | target | home depot | ikea | h&m | zara | inditex | lvmh | gucci | chanel
| hermes | l'oreal | burberry | primark | tesco | sainsbury's | asda | aldi | lidl | carrefour | shoprite | pick n pay | starbucks | kfc
| burger king | domino's | subway | pepsico | mars | kellogg's | jpmorgan chase | bank of america | wells fargo | credit suisse | ubs
| bnp paribas | societe generale | santander | bbva | unicredit | ing | rabobank | nordea | standard chartered | lloyds | natwest
| royal bank of scotland | bank of england | bundesbank | people's bank of china | bank of japan | bank of canada | federal reserve board
| berkshire hathaway | blackrock | blackstone | kkr | carlyle | goldman | moody's | fitch | s&p | mastercard | visa | american express
| deloitte | pwc | kpmg | ernst & young | mckinsey | accenture | mtn | safaricom | orange | telefonica | vodacom | glo | ethio telecom
| t-mobile | comcast | warner bros. | paramount | universal pictures | netflix india | pixar | lucasfilm | marvel | dc comics | hbo | hulu
| sony pictures | dreamworks | mgm | miramax | spacex | blue origin | virgin galactic | boeing defense | roscosmos | jaxa | esa
| european space agency | cnsa | moderna inc | openai | deepmind | palantir | wework | lyft | grab | gojek | sea group | shopee | lazada | traveloka
| jumia | flutterwave | mercado libre | nubank | rappi | deliveroo | just eat | doordash | expedia | booking.com | tripadvisor | trip.com
| binance | coinbase | ftx | tether | robinhood | gamestop | electronic arts | activision blizzard | ubisoft | epic games | valve | riot games
| democratic party | republican party | conservative party | labour party | liberal democrats | green party | snp | scottish national party
| plaid cymru | dup | democratic unionist party | sdlp | fianna fail | fine gael | cdu | csu | spd | afd | fdp | die linke | rassemblement national
| national rally | en marche | la france insoumise | lega | forza italia | fratelli d'italia | brothers of italy | five star movement
| partido popular | psoe | podemos | ciudadanos | syriza | new democracy | pasok | fidesz | law and justice | civic platform | pis | akp | chp | hdp
| united russia | ldpr | servant of the people | congress party | indian national congress | bharatiya janata party | aam aadmi party
| shiv sena | trinamool congress | dmk | aiadmk | cpi | cpm | samajwadi party | bsp | rss | vhp | pti party | ppp | pml-n | pml | mqm | jui-f | awami league
| bnp | jamaat-e-islami | nld | national league for democracy | umno | pas | pkr | barisan nasional | pakatan harapan | pap
| people's action party | golkar | pdi-p | gerindra | kuomintang | kmt | dpp | chinese communist party | communist party of china | ccp | ldp
| liberal democratic party | komeito | peoples democratic party | pdp | apc | all progressives congress | npp | ndc | zanu-pf | zanu pf | mdc | ccc
| democratic alliance | eff | economic freedom fighters | african national congress | swapo | frelimo | renamo | mpla | unita | chadema | ccm
| jubilee | odm | orange democratic movement | uda | azimio | nrm | rpf | eprdf | tplf | olf | nup | muslim brotherhood | ennahda | frente amplio
| workers' party | psdb | pt | peronist party | morena | pri | pan | fmln | arena | nuevas ideas | fsln | sandinista national liberation front | psuv
| blue and white | shas | united torah judaism | meretz | joint list | yesh atid | palestinian authority | plo | pflp | islamic jihad
| palestinian islamic jihad | houthis | houthi | ansar allah | pkk | ypg | sdf | syrian democratic forces | free syrian army | al-nusra front
| ltte | tamil tigers | farc | eln | m23 | lord's resistance army | lra | allied democratic forces | adf | aqim | jnim | ansaru | janjaweed
| rapid support forces | rsf | wagner | wagner group | ira | eta | red army faction | maoists | naxalites | lashkar-e-taiba
| jaish-e-mohammed | abu sayyaf | moro islamic liberation front | new people's army | arakan army | tatmadaw | irgc
| revolutionary guards | islamic revolutionary guard corps | quds force | idf | israel defense forces | israel defence forces | shin bet
| fsb | gru | kgb | mi-5 | mi-6 | gchq | dea | atf | ice | tsa | epa | fda | cdc | nih | faa | ntsb | sec | ftc | irs | fema | noaa | usgs | usaid | doj | dhs | osha
| centers for disease control and prevention | food and drug administration | environmental protection agency
| securities and exchange commission | department of justice | justice department | department of defense | defense department
| us army | us navy | us air force | us marine corps | national guard | coast guard | national security council | white house press office
| house judiciary committee | senate judiciary committee | british army | royal navy | royal air force | raf | metropolitan police | met police
| nhs | ofcom | ofsted | hmrc | dwp | cps | crown prosecution service | national health service | bank of italy | rcmp | csis | asio | afp australia
| cbi | nia | enforcement directorate | raw | isi | nab | efcc | icpc | dss | inec | iebc | zec | ndlea | naca | ncdc | saps | hawks | npa | kra | sars | knbs
| people's liberation army | pla | central committee | politburo | national people's congress | state council | majlis | loya jirga
| verkhovna rada | rada | sejm | cortes | bundeswehr | gendarmerie | guardia civil | carabinieri | interior ministry | foreign ministry
| defence ministry | defense ministry | health ministry | finance ministry | justice ministry | education ministry | ministry of health
| manchester city | liverpool fc | tottenham | tottenham hotspur | everton | leicester city | west ham | west ham united | aston villa
| newcastle united | leeds united | wolves | crystal palace | southampton fc | celtic | rangers | barcelona fc | fc barcelona
| atletico madrid | sevilla fc | valencia cf | juventus | ac milan | inter milan | internazionale | napoli | as roma | lazio | borussia dortmund
| rb leipzig | bayer leverkusen | paris saint-germain | psg | olympique lyonnais | olympique de marseille | ajax | psv | feyenoord
| benfica | sporting lisbon | fc porto | galatasaray | fenerbahce | besiktas | zenit | cska moscow | spartak moscow | shakhtar donetsk
| dynamo kyiv | boca juniors | river plate | flamengo | palmeiras | corinthians | santos | sao paulo fc | al ahly | al-ahly | zamalek
| kaizer chiefs | orlando pirates | mamelodi sundowns | tp mazembe | simba sc | gor mahia | al hilal | al nassr | al-hilal | al-nassr | al ittihad
| mumbai indians | chennai super kings | kolkata knight riders | bcci | icc cricket | pcb | cricket australia | ecb cricket | cricket south africa
| la galaxy | inter miami | la lakers | los angeles lakers | lakers | boston celtics | chicago bulls | golden state warriors | brooklyn nets
| new york knicks | miami heat | toronto raptors | new england patriots | dallas cowboys | green bay packers | new york yankees
| boston red sox | los angeles dodgers | chicago cubs | toronto blue jays | montreal canadiens | toronto maple leafs | nba | nfl | mlb | nhl | mls
| nascar | ncaa | wnba | pga | lpga | atp | wta | ufc | wwe | wada | caf | afc | concacaf | conmebol | fiba | world rugby | iaaf | world athletics | ipl | psl
| premier league | la liga | serie a | bundesliga | ligue 1 | champions league | europa league | mercedes amg | red bull racing | mclaren
| harvard | harvard university | yale | stanford | mit | princeton | columbia university | oxford university | cambridge university
| university of oxford | university of cambridge | imperial college london | lse | ucl | eth zurich | sorbonne | caltech | ucla | nyu
| johns hopkins university | johns hopkins | university of cape town | makerere university | university of lagos | university of nairobi
| peking university | tsinghua university | university of tokyo | iit | jawaharlal nehru university | jnu | delhi university | aligarh muslim university
| national university of singapore | nus | anu | australian national university | university of melbourne | university of sydney | mcgill
| catholic church | church of england | vatican | holy see | orthodox church | russian orthodox church | mormon church | church of scientology
| black lives matter | extinction rebellion | proud boys | oath keepers | antifa | ku klux klan | naacp | aclu | nra | planned parenthood | aarp | afl-cio
| cosatu | numsa | trades union congress | unite | unison | teamsters | sierra club | friends of the earth | peta | rspca | unesco world heritage committee
| nobel committee | pulitzer prize board | academy of motion picture arts and sciences | recording academy | bafta | oscars academy
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
reserve resources mining foods beverages breweries cement textiles logistics shipping railways railway lines transport
trading traders chemicals petrochemicals properties estates developers realty builders construction engineering
solutions global worldwide enterprises investments financial finance securities asset mutual savings credit hospitals
clinic healthcare health biotech pharma sciences labs observatory archive archives polytechnic seminary kindergarten
choir band ensemble theatre theater productions publishing publishers publications books review weekly express
sun star mirror nation independent wire gazette dispatch examiner inquirer courier echo monitor
knesset duma rada majlis bundestag ombudsman watch committees councils ministries taskforce taskforces
syndicate cartel militia brigades guards rangers commandos infantry cavalry fleet corps command headquarters
`)

/** The last word of a club's name, by which alone it is called too. Folded. */
export const clubLastWords = wordSet(
  'rangers rovers wanderers athletic albion hotspur warriors knights tigers lions eagles bulls sharks titans',
)

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
