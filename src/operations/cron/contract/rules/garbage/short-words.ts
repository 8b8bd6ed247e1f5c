/** What two and three letters make a word of English, German or the trade. */
const WORDS = new Set(
  `ab abo ace ach act ad add ago ai aid aim air aka ale all alp alt am amt an and ant any ape api app ar are arg
  arm arr art as ash ask at ate auf aus axe bad bag ban bar bat bau bay be bed bee beg bei bet bid big bin bio bis
  bit bon bot bow box boy bro bug bun bus but buy by bye bzw cab cac can cap car cat ceo cfo chf cli cm cob cod
  cop cow cpc cpm cpu crm cry css csv cta cto ctr cub cue cup cut da dad das day db dem den der des dev dew dia
  did die dig dim dip dir diy dns do doc doe dog dot dry du due dug duo dye ear eat eco egg ego eh ehe eid ein eis
  elf elk elm emo end eng er era erp erz es esp eta etc eu eur eve eye fab fan faq far fat fax fed fee few fig fin
  fir fit fix flu fly foe fog for fox fps fry ftp fun fur fuß für gag gap gar gas gb gbp geh gel gem gen geo get
  ggf gif gig gin gnu go god got gpu gum gun gut guy gym ha hab had hag hai ham has hat hay hdr he hem hen her heu
  hey hi hid him hin hip his hit hm hoe hof hog hop hot how hr hub hue hug hum hut hz ice ich id ide if ihm ihn
  ihr ii ill in ink inn ins io ion ios iot ip ire is iss ist it its ivy ja jab jam jar jaw je jet job jog jot joy
  jpg kai kam kap kb keg key kg kid kin kit klo km kpi kuh la lab lad lap law lax lay led leg lei let ley lid lie
  lip lit llm lob log lol los lot low ltv lug lye mac mad mai mal man map mat maw max may mb me men met mew mic
  mid min mir mit mix ml mm mmh mo mob mod mom mop mow mrr ms mud mug mum mut mvp my nag nah nap nas nee neo net
  neu new nib nie nil nit no nod nor not now nub nun nur nut née oak oat ob ocr odd of off oh ohr oil oje ok old
  oma omg on one opa ops or orb ore ort os our out owe owl own pa pad pal pan par pat paw pax pay pc pdf pea peg
  pen pep per pet pew pic pie pig pin pit ply pm png poc pod pop pot pov pox pr pre pro pry psu pt pub pug pun pup
  put qa rad rag ram ran rap rar rat raw ray red reh rid rig rim rip rob rod roe roi rot row rss rub rue ruf rug
  rum run rut rye sad sag sah sap sat sau saw sax say sdk sea sec see sei seo set sew sex she shy sie sin sip sir
  sit six ski sky sla sly sms so sob sod sog son sow soy spa spy sql ssd ssh ssl std stt sub sue sum sun sup svg
  tab tag tal tan tap tar tat tau tax tb tcp tea tee ten the thy tic tie tin tip tja tld tls to tod toe ton too
  top tor tot toy try tts tub tug tun tut tv two typ tür udp ugc uhr ui uk um und uni uns up ups uri url urn us
  usd use usw utm ux van vat veg vet vex vgl via vie vom von vor vow vpn vr vs wag war was wax way we web wed wee
  weg weh wem wen wer wet who why wie wig win wir wit wo wok won wow wry wut xml xr yak yam yay yen yep yes yet
  yew yin you zap zb zeh zen zip zit zoo zu zug zum zur öde öl usb vps env npm git js py yml sh`.split(/\s+/),
)
const LONG = 5

/** `…, the proxy answers and the dash rep`: a line without an end, whose last two or three letters are no word. */
export function endsInHalfShortWord(last: string): boolean {
  const [, word] = /(?<![.!?])\s(\p{Ll}{2,3})$/u.exec(last.slice(-40)) ?? []
  return word !== undefined && !WORDS.has(word) && last.split(/\s+/).length >= LONG
}
