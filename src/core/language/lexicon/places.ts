import { wordSet } from './word-set'

/** A modest gazetteer, written for this project: countries, capitals, big cities, regions, seas. Folded. */
export const places = wordSet(`
afghanistan | albania | algeria | andorra | angola | antigua | argentina | armenia | australia | austria
| azerbaijan | bahamas | bahrain | bangladesh | barbados | belarus | belgium | belize | benin | bhutan | bolivia
| bosnia | bosnia and herzegovina | botswana | brazil | brunei | bulgaria | burkina faso | burundi | cambodia
| cameroon | canada | cape verde | central african republic | chad | chile | china | colombia | comoros | congo
| democratic republic of congo | democratic republic of the congo | drc | costa rica | croatia | cuba | cyprus
| czech republic | czechia | denmark | djibouti | dominica | dominican republic | east timor | timor-leste
| ecuador | egypt | el salvador | equatorial guinea | eritrea | estonia | eswatini | swaziland | ethiopia | fiji
| finland | france | gabon | gambia | germany | ghana | great britain | britain | greece | greenland | grenada
| guatemala | guinea | guinea-bissau | guyana | haiti | honduras | hungary | iceland | india | indonesia | iran
| iraq | ireland | northern ireland | israel | italy | ivory coast | cote d'ivoire | jamaica | japan | jordan
| kazakhstan | kenya | kiribati | kosovo | kuwait | kyrgyzstan | laos | latvia | lebanon | lesotho | liberia | libya
| liechtenstein | lithuania | luxembourg | macau | macao | madagascar | malawi | malaysia | maldives | mali | malta
| marshall islands | mauritania | mauritius | mexico | micronesia | moldova | monaco | mongolia | montenegro
| morocco | mozambique | myanmar | burma | namibia | nauru | nepal | netherlands | holland | new zealand | nicaragua
| niger | nigeria | north korea | north macedonia | macedonia | norway | oman | pakistan | palau | palestine | panama
| papua new guinea | paraguay | peru | philippines | poland | portugal | qatar | romania | russia | rwanda
| saint lucia | samoa | san marino | saudi arabia | senegal | serbia | seychelles | sierra leone | singapore
| slovakia | slovenia | solomon islands | somalia | somaliland | south africa | south korea | south sudan | spain
| sri lanka | sudan | suriname | sweden | switzerland | syria | taiwan | tajikistan | tanzania | thailand | togo
| tonga | trinidad and tobago | trinidad | tunisia | turkey | turkiye | turkmenistan | tuvalu | uganda | ukraine
| united arab emirates | uae | u.a.e. | united kingdom | uk | u.k. | united states | united states of america | us | u.s.
| usa | u.s.a. | uruguay | uzbekistan | vanuatu | vatican | venezuela | vietnam | yemen | zambia | zimbabwe
| america | korea | nile | congo river | soviet union | ussr | yugoslavia | czechoslovakia | prussia | england | scotland | wales | catalonia | basque country
| crimea | donbas | chechnya | kashmir | jammu and kashmir | ladakh | tibet | xinjiang | hong kong | gaza | gaza strip
| west bank | golan heights | kurdistan | darfur | tigray | puerto rico | guam | bermuda | gibraltar | french guiana
| asia-pacific | asia pacific | indo-pacific | sub-saharan africa | africa | asia | europe | north america | south america | latin america | central america | oceania | antarctica
| arctic | middle east | far east | southeast asia | south asia | east asia | central asia | west africa | east africa
| north africa | southern africa | sub-saharan africa | eastern europe | western europe | scandinavia | balkans
| caribbean | caucasus | siberia | sahel | sahara | balochistan | persian gulf | himalayas | alps | andes | amazon
| atlantic | pacific | indian ocean | atlantic ocean | pacific ocean | arctic ocean | mediterranean | black sea | red sea
| south china sea | east china sea | baltic sea | caspian sea | north sea | mediterranean sea | korean peninsula
| alabama | alaska | arizona | arkansas | california | colorado | connecticut | delaware | florida | georgia | hawaii
| idaho | illinois | indiana | iowa | kansas | kentucky | louisiana | maine | maryland | massachusetts | michigan
| minnesota | mississippi | missouri | montana | nebraska | nevada | new hampshire | new jersey | new mexico | new york
| new york city | north carolina | north dakota | ohio | oklahoma | oregon | pennsylvania | rhode island
| south carolina | south dakota | tennessee | texas | utah | vermont | virginia | washington | washington dc
| washington, d.c. | west virginia | wisconsin | wyoming | ontario | quebec | british columbia | alberta | manitoba
| saskatchewan | nova scotia | new brunswick | newfoundland | yukon | nunavut | new south wales | victoria | queensland
| western australia | south australia | tasmania | northern territory | andhra pradesh | arunachal pradesh | assam | bihar
| chhattisgarh | goa | gujarat | haryana | himachal pradesh | jharkhand | karnataka | kerala | madhya pradesh
| maharashtra | manipur | meghalaya | mizoram | nagaland | odisha | punjab | rajasthan | sikkim | tamil nadu
| telangana | tripura | uttar pradesh | uttarakhand | west bengal | sindh | khyber pakhtunkhwa | hubei | guangdong
| sichuan | henan | hunan | yunnan | fujian | zhejiang | jiangsu | shandong | guangxi | hainan | inner mongolia
| bavaria | saxony | hesse | brandenburg | lower saxony | north rhine-westphalia | baden-wurttemberg | sicily | tuscany
| lombardy | andalusia | galicia | brittany | normandy | cornwall | kent | yorkshire | essex | manhattan | brooklyn
| queens | bronx | staten island | hollywood | silicon valley | wall street | capitol hill | westminster | downing street
`)

/** Capitals and big cities. Folded. */
export const cities = wordSet(`
aberdeen | abidjan | abu dhabi | abuja | acapulco | accra | adana | addis ababa | adelaide | aden | agra | ahmedabad
| albany | albuquerque | aleppo | alexandria | algiers | alicante | allahabad | almaty | amman | amritsar | amsterdam
| anchorage | ankara | antananarivo | antwerp | asmara | astana | asuncion | athens | atlanta | auckland | austin
| baghdad | baku | bali | baltimore | bamako | bandung | bangalore | bengaluru | bangkok | bangui | banjul | barcelona
| basel | basra | baton rouge | beijing | beirut | belfast | belgrade | belo horizonte | benghazi | bergen | berlin | bern
| bethlehem | bhopal | bilbao | birmingham | bishkek | bogota | bologna | bonn | bordeaux | boston | brasilia | bratislava
| bremen | brisbane | bristol | brussels | bucharest | budapest | buenos aires | buffalo | bujumbura | bursa | busan
| cairo | calcutta | calgary | cali | cambridge | canberra | cancun | cape town | caracas | cardiff | casablanca
| charlotte | charlottesville | chennai | chicago | chisinau | chittagong | chongqing | christchurch | cincinnati
| cleveland | cologne | colombo | columbus | conakry | copenhagen | coventry | dakar | dallas | damascus | dar es salaam
| davos | dayton | delhi | new delhi | denver | derby | des moines | detroit | dhaka | dnipro | doha | donetsk | dortmund
| dresden | dubai | dublin | durban | dushanbe | dusseldorf | edinburgh | edmonton | essen | ferguson | florence
| frankfurt | freetown | fukushima | gaborone | gdansk | geneva | genoa | ghent | glasgow | gothenburg | graz | grozny
| guadalajara | guangzhou | guantanamo | guantanamo bay | guatemala city | guayaquil | hague | the hague | haifa | halifax
| hamburg | hangzhou | hanoi | hanover | harare | harbin | hartford | havana | hebron | helsinki | hiroshima
| ho chi minh city | honolulu | houston | hyderabad | idlib | incheon | indianapolis | indore | innsbruck | irkutsk
| islamabad | istanbul | izmir | jaffna | jaipur | jakarta | jeddah | jerusalem | johannesburg | juba | kabul | kampala
| kandahar | kano | kanpur | kansas city | karachi | kathmandu | kazan | kharkiv | khartoum | kherson | kiev | kyiv
| kigali | kingston | kinshasa | kochi | kolkata | krakow | kuala lumpur | kunming | kyoto | la paz | lagos | lahore
| las vegas | lausanne | leeds | leicester | leipzig | lhasa | libreville | lille | lilongwe | lima | lisbon | little rock
| liverpool | ljubljana | lome | london | los angeles | louisville | luanda | lucknow | lusaka | luxembourg city | luxor
| lviv | lyon | madison | madrid | male | malmo | managua | manama | manchester | mandalay | manila | maputo | marbella
| mariupol | marrakech | marseille | mecca | medellin | medina | melbourne | memphis | mexico city | miami | milan
| milwaukee | minneapolis | minsk | mogadishu | mombasa | monrovia | montevideo | monterrey | montreal | moscow | mosul
| multan | mumbai | bombay | munich | murmansk | muscat | nagasaki | nagoya | nagpur | nairobi | nanjing | nantes | naples
| nashville | nassau | naypyidaw | new orleans | newark | newcastle | niamey | nice | nicosia | nottingham | nouakchott
| novosibirsk | nuremberg | oakland | odessa | odesa | okinawa | oklahoma city | omaha | orlando | osaka | oslo | ottawa
| ouagadougou | oxford | palermo | palmyra | panama city | paris | patna | pearl harbor | perth | peshawar | philadelphia
| phnom penh | phoenix | pittsburgh | podgorica | port louis | port moresby | port-au-prince | portland | porto
| prague | pretoria | pristina | providence | pune | pyongyang | quebec city | quetta | quito | rabat | raleigh
| ramallah | rangoon | rawalpindi | recife | reykjavik | richmond | riga | rio de janeiro | rio | riyadh | rome
| rotterdam | sacramento | saint petersburg | st. petersburg | st petersburg | salt lake city | salzburg | samara
| san antonio | san bernardino | san diego | san francisco | san jose | san juan | san salvador | sanaa | santiago
| santo domingo | sao paulo | sapporo | sarajevo | seattle | seoul | seville | shanghai | sheffield | shenyang | shenzhen
| skopje | sochi | sofia | southampton | split | srinagar | st. louis | st louis | stockholm | strasbourg | stuttgart
| suez | surat | suva | sydney | tabriz | tacoma | taipei | tallinn | tampa | tangier | tashkent | tbilisi | tegucigalpa
| tehran | tel aviv | thessaloniki | thimphu | tianjin | tijuana | tirana | tokyo | toronto | toulouse | tripoli | tucson
| tulsa | tunis | turin | ulaanbaatar | utrecht | valencia | valletta | vancouver | varanasi | venice | vienna | vientiane
| vilnius | vladivostok | volgograd | warsaw | wellington | windhoek | winnipeg | wuhan | xiamen | yangon | yaounde
| yekaterinburg | yerevan | yokohama | zagreb | zanzibar | zurich | zhengzhou | chengdu | dalian | macau
`)

/** A place's kind as the last word of its name ("Nile River") or the first ("Mount Kenya"). Folded. */
export const placeLastWords = wordSet(`
river lake sea ocean bay gulf strait desert valley island islands isle isles peninsula mountain mountains hills
county province district prefecture state republic territory region coast beach city town village airport station
street avenue road square bridge highway boulevard park forest canal dam port harbour harbor stadium arena hospital
hotel palace castle cathedral temple mosque border reef glacier falls tower plaza zoo prison barracks camp
`)
export const placeFirstWords = wordSet(
  'mount mt lake cape gulf isle fort port san santa saint st camp river south north east west northern southern eastern western central upper lower downtown',
)
