/** English cues, a line for each stance and frame; particles follow a plus sign. */

const each = (verbs: string, nouns: string, particles: string): string =>
  verbs
    .split(' ')
    .flatMap((verb) =>
      nouns
        .split(' ')
        .flatMap((noun) => particles.split(' ').map((last) => `${verb}+${noun}+${last}`)),
    )
    .join(' ')

/** A noun with a verb that only carries it: `voiced doubts about`, `expressed the hope that`. */
const carried: readonly string[] = [
  `oppose noun: ${each('express voice raise cast', 'concern concerns doubt doubts reservations objections misgivings unease opposition alarm', 'about over on at to')}`,
  `oppose say: ${each('express voice', 'concern concerns doubt doubts alarm regret fear fears', 'that')}`,
  `describe say: ${each('express voice', 'hope hopes confidence optimism surprise', 'that')} express+the+hope+that express+the+view+that express+the+fear+that`,
  `support noun: ${each('express voice declare offer pledge give', 'support backing sympathy understanding', 'for to')}
   ${['its', 'his', 'her', 'their'].flatMap((own) => [`give+${own}+backing+to`, `give+${own}+blessing+to`, `lend+${own}+support+to`, `throw+${own}+weight+behind`, `put+${own}+weight+behind`]).join(' ')}`,
  `demand noun: issue+a+call+for make+a+plea+for make+the+case+for repeat+calls+for renew+calls+for step+up+calls+for
   ${['its', 'his', 'her', 'their'].flatMap((own) => [`repeat+${own}+call+for`, `renew+${own}+call+for`, `repeat+${own}+demand+for`, `renew+${own}+demand+for`]).join(' ')}`,
  `say say: give+warning+that issue+a+warning+that give+assurances+that give+an+assurance+that make+the+point+that
   make+no+secret+that give+notice+that serve+notice+that leave+no+doubt+that`,
]

/** `stance frame: verb verb+particle …` */
export const englishCues: readonly string[] = [
  ...carried,
  `say say: say state stress note explain argue claim maintain insist contend assert declare announce
   report reply respond observe remark conclude recall reiterate repeat emphasise
   emphasize underline underscore point+out make+clear make+it+clear make+plain make+it+plain signal
   indicate suggest hint imply confirm reveal disclose acknowledge concede admit affirm reaffirm
   testify write tweet post caution warn joke quip boast allege mention    specify add believe think suspect feel reckon agree let+slip set+out spell+out hit+back+at
   assess find show+that make+known let+it+be+known take+the+view be+of+the+view see+it+that
   be+convinced+that be+confident+that remain+convinced+that remain+confident+that be+adamant+that be+clear+that be+certain+that recount elaborate
   stress+again intimate posit submit charge muse joke
   remember recollect vouch attest certify read describe+how caution+that volunteer
   confide confess aver avow opine proclaim profess pronounce reason figure grant+that allow+that
   counter+that speculate surmise flag hold+that rule be+quoted+as+saying
   be+cited+as+saying be+reported+as+saying be+heard+to+say be+on+record+as+saying`,
  `oppose say: complain object protest fume grumble gripe moan lament retort scoff sneer snap deride mock fret seethe
   counter bemoan jeer rage storm bristle rail lash+out shoot+back fire+back hit+back`,
  `support say: assure reassure promise vow pledge enthuse`,
  `demand say: stipulate plead appeal beg`,
  `say quote: continue go+on say+of comment ask inquire enquire demand whisper shout thunder
   intone venture interject chime+in sigh put+it read end begin
   close open put+it+this+way laugh shrug cry exclaim growl bark murmur mutter quote conclude chip+in
   summarise summarize sum+up criticise criticize gloat tease chide scold    offer demand threaten marvel enthuse sniff crow roar bellow mumble wail murmur
   grin smile beam deadpan drawl hiss spit chorus recite echo smirk nod wink rasp declaim`,
  `oppose quote: blast slam rant`,
  `say tell: tell inform assure remind brief notify advise warn caution promise convince reassure`,
  `describe say: predict forecast estimate expect calculate hope fear worry doubt+whether assume
   anticipate project foresee wonder question+whether ask+whether ask+if put+odds guess`,
  `describe noun: reckon+on envisage predict forecast estimate expect anticipate foresee not+rule+out hope+for warn+of
   caution+about warn+about hint+at allude+to speak+of talk+of`,
  `support noun: support back welcome endorse favour favor applaud praise embrace accept
   advocate champion defend stand+by stand+behind sign+up+to consent+to be+ready+for
   be+open+to be+in+favour+of be+in+favor+of be+willing+to be+ready+to be+prepared+to
   say+yes+to see+no+alternative+to settle+for stick+to stick+with stick+by abide+by go+along+with opt+for plump+for accede+to
   acquiesce+in come+round+to come+around+to be+fine+with be+comfortable+with have+no+objection+to
   have+no+quarrel+with be+sympathetic+to be+in+favor+of swing+behind fall+in+behind
   be+happy+to be+content+with be+content+to be+satisfied+with be+supportive+of come+out+in+favour+of
   come+out+in+favor+of speak+in+favour+of speak+in+favor+of argue+for plead+in+favour+of
   rally+behind side+with subscribe+to hold+out+the+prospect+of commend congratulate agree+with
   express+support+for voice+support+for offer+support+for throw+its+weight+behind lean+towards
   lean+toward warm+to prefer stand+ready+to remain+committed+to be+committed+to remain+open+to
   remain+ready+to stay+open+to live+with concur+with approve+of be+for reiterate reaffirm`,
  `support name: hail+as praise+as welcome+as applaud+as celebrate+as hail`,
  `commit noun: propose table offer pledge promise vow commit+to agree+to announce guarantee undertake
   volunteer moot float put+forward bring+forward suggest swear undertake+to commit put+on+the+table
   counter+with sign+off+on declare signal+readiness+to signal+willingness+to`,
  `oppose noun: oppose reject refuse deny dismiss rule+out resist condemn denounce criticise criticize
   decry deplore slam lambast lambaste rebuff spurn scorn object+to disagree+with dispute contest
   balk+at baulk+at turn+down push+back+against push+back+on brush+off brush+aside shoot+down
   shrug+off warn+against caution+against argue+against speak+out+against protest+against
   be+opposed+to remain+opposed+to be+against remain+against come+out+against stay+opposed+to
   refuse+to doubt question regret mock ridicule complain+about attack rail+against hit+out+at
   rebut refute repudiate bristle+at chafe+at recoil+at lash+out+at be+sceptical+of
   be+skeptical+of be+critical+of be+wary+of disown disavow distance+itself+from stand+against
   reproach accuse blame take+issue+with have+no+intention+of decline be+unwilling+to
   be+not+prepared+to be+reluctant+to pour+cold+water+on throw+out wave+away wave+aside scoff+at
   sneer+at be+hostile+to bemoan be+uneasy+about grumble+about bridle+at say+no+to disapprove+of
   berate rebuke castigate fault pan rubbish deride draw+the+line+at take+exception+to
   see+no+need+for see+no+need+to see+no+reason+to see+no+reason+for see+no+point+in
   see+little+point+in see+no+role+for see+no+grounds+for have+no+plans+to have+no+appetite+for
   have+no+interest+in have+no+time+for have+reservations+about cast+doubt+on take+a+dim+view+of hold+out+against pour+scorn+on
   close+the+door+on close+the+door+to shut+the+door+on shut+the+door+to give+short+shrift+to
   hit+back+at be+dismissive+of be+unconvinced+by be+unhappy+with be+unhappy+about
   be+dissatisfied+with be+cool+on be+cool+towards be+lukewarm+about be+suspicious+of`,
  `oppose name: dismiss+as blast+as denounce+as condemn+as slam+as deride+as reject+as criticise+as
   criticize+as attack+as ridicule+as mock+as decry+as brand lambast+as accuse+of write+off+as
   blast scorn+as rubbish+as deplore+as`,
  `demand noun: urge order advise demand call+for insist+on press+for push+for ask+for request require want plead+for
   appeal+for lobby+for clamour+for clamor+for provide+for argue+in+favour+of campaign+for recommend
   seek press+ahead+with hold+out+for need agitate+for stipulate bargain+for
   be+keen+to be+keen+on be+determined+to be+adamant+on long+for angle+for be+after be+looking+for wish wish+for
   would+like would+rather+see would+prefer would+like+to+see`,
  `demand urge: call+on call+upon urge appeal+to plead+with beg exhort implore press push order
   instruct summon ask+of ask require request advise entreat beseech challenge encourage invite
   admonish tell+to`,
  `demand say: demand insist recommend request urge advise`,
  `support say: propose`,
  `threaten noun: threaten threaten+to threaten+with`,
  `threaten say: threaten`,
  `say name: call describe+as brand label dub term deem consider regard+as view+as see+as put+at put+closer put+nearer see+at
   characterise+as characterize+as portray+as paint+as cite+as judge rate+as depict+as
   refer+to+as denote+as cast+as class+as frame+as present+as put+down+to think+of+as liken+to
   compare+with compare+to count+as hold+to+be find estimate+at reckon+at value+at declare`,
]

/** Verbs whose forms do not follow the rule: base, past, participle. */
export const irregularVerbs: readonly string[] = [
  'say said said',
  'give gave given',
  'lend lent lent',
  'tell told told',
  'make made made',
  'write wrote written',
  'think thought thought',
  'hold held held',
  'put put put',
  'set set set',
  'let let let',
  'go went gone',
  'see saw seen',
  'find found found',
  'feel felt felt',
  'read read read',
  'shoot shot shot',
  'speak spoke spoken',
  'stand stood stood',
  'swear swore sworn',
  'seek sought sought',
  'beseech besought besought',
  'spell spelled spelled',
  'foresee foresaw foreseen',
  'forecast forecast forecast',
  'undertake undertook undertaken',
  'bring brought brought',
  'be was been',
  'come came come',
  'hit hit hit',
  'take took taken',
  'have had had',
  'throw threw thrown',
  'wish wished wished',
  'would would would',
  'begin began begun',
  'cry cried cried',
  'reply replied replied',
  'deny denied denied',
  'imply implied implied',
  'decry decried decried',
  'testify testified testified',
  'specify specified specified',
  'notify notified notified',
  'certify certified certified',
  'worry worried worried',
  'rely relied relied',
  'write off wrote written',
  'pour poured poured',
  'cast cast cast',
  'show showed shown',
  'lean leaned leaned',
  'spurn spurned spurned',
  'pan panned panned',
  'quip quipped quipped',
  'snap snapped snapped',
  'scrap scrapped scrapped',
  'plan planned planned',
  'drop dropped dropped',
  'stop stopped stopped',
  'admit admitted admitted',
  'submit submitted submitted',
  'commit committed committed',
  'beg begged begged',
  'dub dubbed dubbed',
  'shrug shrugged shrugged',
  'rebut rebutted rebutted',
  'slam slammed slammed',
  'step stepped stepped',
  'sum summed summed',
  'chip chipped chipped',
  'rebuff rebuffed rebuffed',
  'put off put put',
]
