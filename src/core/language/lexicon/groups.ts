import { wordSet } from './word-set'

/** Nationalities, peoples, religions and political camps. Folded; plurals in -s are understood. */
export const groups = wordSet(`
afghan | african | african american | african-american | albanian | algerian | american | angolan | arab | argentine
| argentinian | argentinean | armenian | asian | australian | austrian | azerbaijani | azeri | bahraini | bangladeshi
| belarusian | belgian | bengali | bolivian | bosnian | botswanan | brazilian | british | briton | bulgarian | burkinabe | burmese
| cambodian | cameroonian | canadian | catalan | chadian | chechen | chilean | chinese | colombian | congolese
| costa rican | croat | croatian | cuban | cypriot | czech | dane | danish | dominican | dutch | ecuadorian | egyptian
| emirati | english | englishman | eritrean | estonian | ethiopian | european | fijian | filipino | filipina | finn | finnish | flemish
| french | frenchman | gabonese | gambian | georgian | german | ghanaian | greek | guatemalan | guinean | haitian | hispanic
| honduran | hungarian | icelandic | indian | indonesian | iranian | iraqi | irish | irishman | israeli | italian | ivorian | jamaican
| japanese | jordanian | kazakh | kenyan | korean | kosovar | kurd | kurdish | kuwaiti | kyrgyz | lao | laotian | latino
| latina | latin american | latvian | lebanese | liberian | libyan | lithuanian | macedonian | malagasy | malawian
| malaysian | malian | maltese | mauritanian | mauritian | mexican | moldovan | mongolian | montenegrin | moroccan
| mozambican | namibian | nepali | nepalese | new zealander | nicaraguan | nigerian | nigerien | north korean
| norwegian | omani | pakistani | palestinian | panamanian | paraguayan | persian | peruvian | pole | polish | portuguese
| qatari | romanian | russian | rwandan | salvadoran | saudi | scot | scottish | senegalese | serb | serbian
| sierra leonean | singaporean | slovak | slovenian | somali | south african | south korean | south american
| north american | southeast asian | soviet | spaniard | spanish | sri lankan | sudanese | swede | swedish | swiss
| syrian | taiwanese | tajik | tanzanian | thai | tibetan | togolese | trinidadian | tunisian | turk | turkish | turkmen
| ugandan | ukrainian | uruguayan | uyghur | uighur | uzbek | venezuelan | vietnamese | welsh | yemeni | yemenite | zambian
| zimbabwean | first nation | central american | ottoman | arabic | californian | texan | new yorker | londoner | parisian | roman | scandinavian | nordic | balkan | slavic | western
| westerner | aboriginal | inuit | maori | native american | indigenous australian | roma | rohingya | tamil | sikh | punjabi | gujarati
| muslim | islamic | islamist | christian | jew | jewish | catholic | roman catholic | protestant | orthodox | anglican
| evangelical | buddhist | hindu | sunni | shia | shiite | shi'ite | sufi | mormon | methodist | baptist | lutheran
| zionist | salafi | wahhabi | democrat | republican | conservative | tory | liberal democrat | labourite | communist
| marxist | maoist | nazi | fascist | socialist | leninist | trotskyist | gaullist | peronist | gop | christianity | islam
| judaism | buddhism | hinduism | sikhism | catholicism | protestantism
`)

/** Small words for groups that are also common words: only with a capital inside a sentence. */
export const weakGroups = wordSet(
  'western pole orthodox conservative dominican roman nordic labourite liberal scot lao dane finn turk republican democrat socialist communist',
)
