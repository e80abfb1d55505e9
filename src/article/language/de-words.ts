/** Closed classes and lists of German. */

export const commonWords =
  'der die das und ist nicht mit von den ein eine sich auf für im dem zu des auch als er sie wir'

export const accordingTo: readonly string[] = [
  'laut',
  'gemäß',
  ...[
    'angaben',
    'ansicht',
    'meinung',
    'auffassung',
    'einschätzung',
    'darstellung',
    'worten',
    'vorstellung',
    'vorstellungen',
  ].flatMap((noun) => [`nach ${noun} des`, `nach ${noun} der`, `nach ${noun} von`, `nach ${noun}`]),
  ...[
    'berechnungen',
    'schätzungen',
    'schätzung',
    'informationen',
    'erkenntnissen',
    'überzeugung',
  ].flatMap((noun) => [`nach ${noun} des`, `nach ${noun} der`, `nach ${noun} von`]),
  'aus sicht des',
  'aus sicht der',
  'aus sicht von',
  'in den worten des',
  'in den worten der',
  'in den worten von',
  ...['nach den worten', 'nach den angaben', 'nach dem willen', 'nach den vorstellungen'].flatMap(
    (words) => [`${words} des`, `${words} der`, `${words} von`],
  ),
  'glaubt man',
  'wenn es nach',
]

export const possessives = 'sein seine ihr ihre unser unsere mein meine'

export const determiners = `der die das den dem des ein eine einen einem einer eines sein seine seiner
  seinem seinen seines ihr ihre ihrer ihren ihrem ihres kein keine keinen keinem keiner keines dieser diese
  dieses diesem diesen jeder jede jedes jeden jedem alle allen beide beiden zwei drei vier fünf viele vielen
  einige einigen mehrere mehreren manche mancher jene jener jenes unser unsere unseren unserem unserer
  mein meine meinen meinem deren dessen sämtliche`

export const prepositions = `in im ins an am ans auf aufs aus bei beim mit nach von vom zu zum zur für fürs über
  unter vor durch gegen ohne um bis seit während wegen trotz zwischen hinter neben außer binnen innerhalb
  außerhalb ab laut gemäß gegenüber entlang statt anstatt mithilfe je pro per angesichts aufgrund infolge
  zugunsten zulasten mangels kraft`

export const conjunctions = `und aber oder denn sondern doch weil wenn falls obwohl während dass als ob
  sofern solange sobald nachdem bevor ehe damit indem sodass wobei wie da`

export const auxiliaries = `ist sind war waren wird werden wurde wurden hat haben hatte hatten sei seien
  wäre wären habe hätte hätten kann können könne könnte könnten muss müssen müsse müsste müssten soll
  sollen solle sollte sollten will wollen wolle wollte wollten würde würden werde darf dürfen dürfe dürfte
  dürften mag möge konnte konnten musste mussten`

export const negations =
  'nicht kein keine keinen keinem keiner nie niemals nichts keineswegs keinesfalls'

export const adverbs = `auch noch schon dann aber jedoch allerdings dagegen zudem außerdem gestern heute
  morgen jetzt nun zuvor später hingegen dennoch trotzdem nur sogar sich bereits erneut wieder abermals
  nochmals weiter weiterhin daher deshalb darum deswegen zugleich gleichzeitig ebenfalls ebenso indes
  unterdessen derweil mehrfach wiederholt ausdrücklich klar deutlich scharf vehement entschieden strikt
  kategorisch prompt umgehend öffentlich offen offiziell kürzlich jüngst zuletzt zunächst erst vorab
  immer stets schließlich letztlich endlich nämlich einmal mal bislang bisher seither schriftlich mündlich
  daraufhin danach hierzu dazu damit darüber dabei hier dort wörtlich sinngemäß knapp trocken lapidar kühl
  nüchtern gelassen zufrieden verärgert sichtlich demonstrativ vorsichtig grundsätzlich prinzipiell rundweg
  rundheraus ferner überdies mittlerweile inzwischen einst seinerzeit damals gern gerne lieber vielmehr
  stattdessen immerhin wohl offenbar freilich zwar eher etwa gar selbst so energisch nachdrücklich
  eindringlich postwendend einhellig einstimmig geschlossen ebenfalls beispielsweise`

export const openers = `der die das den dem des ein eine einen einem einer eines in im an am auf aus bei mit nach
  von zu zum zur für über unter vor durch gegen ohne um bis seit es er sie wir ich und aber doch auch wenn falls weil als ob
  nicht kein keine keinen so dann nun jetzt heute gestern morgen ihr ihre ihren ihrem ihrer sein seine seinen
  seinem seiner wer was wie wo warum montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend
  januar februar märz april mai juni juli august september oktober november dezember beide alle viele einige
  diese dieser dieses diesen diesem zwei drei vier fünf sechs sieben acht neun zehn man dies damit dafür
  dagegen dabei darauf dazu daran darüber deshalb daher zudem außerdem allerdings dennoch trotzdem zugleich
  während laut nach gemäß ebenso bereits erst schon noch nur sollte solange sofern sobald ohne statt
  stattdessen vielmehr zwar denn sondern zuvor danach später hingegen jedoch mindestens rund etwa knapp
  höchstens mehr weniger einer man niemand jeder jede jedes kritik zustimmen beim vom dort hier derzeit
  unterdessen indes inzwischen künftig bislang bisher zunächst zuletzt schließlich endlich immerhin
  pfingsten ostern weihnachten neujahr uhr prozent euro dollar millionen milliarden mio mrd jahr jahre jahren
  monat monate monaten woche wochen tag tage tagen`

export const femaleNames = `meike petra anna maria sabine claudia monika carla julia katrin annalena ursula angela
  renate nina eva miriam maren karin hedwig beate rosa ida theres helga ingrid christine christina susanne
  martina birgit andrea gabriele barbara ute anja silke tanja sandra stefanie nicole katharina kathrin franziska
  svenja saskia lena laura lisa sarah johanna hannah hanna charlotte luise elisabeth elke gerda hilde irmgard
  karoline caroline magdalena margarete marie marlene melanie nadine regina ricarda ruth simone sonja sophie
  sophia tina ulrike vera veronika yvonne bettina britta cornelia dagmar doris edith ilse inge janine judith
  kerstin kirsten leonie manuela marion mechthild nancy paula pia rita sigrid theresa clara emilia frieda greta
  heidi heike antje wiebke swantje gesine friederike henrike dörte gudrun astrid alice bärbel
  mareike maike merle mirjam miriam alina alexandra amelie anke annegret annemarie annette ariane aylin beatrix
  brigitte carola carolin catrin charlotta christiane cordula corinna cosima constanze dana daniela denise dorothea
  dorothee eleonore elena elfriede ellen elif emma esther evelyn fatma felicitas frauke gabi gesa gisela gunda
  hannelore henriette hilke ilka imke ines insa irene iris isabel isabell isabella jacqueline jasmin jella jenny
  josefine juliane jutta kathleen katja kirstin klara kornelia lea liane lina linda liv lore lotte luisa maja
  malin margit margot marianne marietta marita marlies martha mathilda maxi melina meta michaela mia mila milena
  mona natalie natascha nele nicola nora olivia ortrud patricia paulina pauline philippa ramona rebecca regine
  renata ronja roswitha ruth sara selma sibylle silvia sina sonya stella stephanie swetlana sybille tabea tatjana
  thea trude undine ursel uta valentina valerie vanessa verena viktoria vivian walburga waltraud wibke wilma zoe`

export const maleNames = `jens jonas hans peter thomas michael stefan andreas martin klaus wolfgang olaf friedrich
  robert christian markus karl lukas paul felix georg anton konrad tarek jan dirk uwe jürgen jörg bernd dieter
  günter günther heinz helmut herbert horst joachim johannes jochen kai karsten carsten kurt lars ludwig
  manfred marco marcel mario matthias max maximilian moritz norbert oliver otto philipp rainer ralf ralph
  reinhard richard rolf rudolf rüdiger sascha sebastian simon sven thorsten torsten tim tobias tom ulf ulrich
  udo viktor volker walter werner wilhelm winfried wilfried alexander alfred arnold axel benjamin boris
  bruno christoph claus clemens daniel david dominik eberhard edgar egon emil erich ernst erwin eugen fabian
  florian frank franz fritz gerd gerhard gregor gustav harald hartmut heiko heiner heinrich hendrik henning
  henrik hermann holger hubert hugo ingo jakob johann josef julian julius leo leon lorenz malte marius
  nils niklas patrick roland roman siegfried theo till timo veit vincent boris cem karsten lothar armin
  achim adam adrian albert albrecht alois arne arno arthur august balthasar bastian benedikt berthold bertram björn
  burkhard burkhardt caspar christopher conrad cornelius danilo dennis detlef detlev dietmar dietrich edmund eckart
  eckhard eike elias elmar emanuel enno erhard ferdinand finn fred friedhelm friedemann gebhard georgios gero gilbert
  gottfried götz guido gunnar gunter gunther hajo hannes hanno hanns harry hasso helge helmuth henri herwig hilmar
  holm ivo jannik jannis jasper jens-uwe jesko joerg jonathan jost juri justus kaspar kevin kilian klemens knut
  konstantin kristian laurenz lennart lennard leopold levin linus lutz magnus malte manuel marc marvin mathias mats
  maurice mehmet meinhard merlin milan mirko murat nico nicolas niko niklaus olav ole oskar ottmar pascal pavel
  piet raimund rasmus raphael reiner reto rico robin rocco rupert samuel severin sönke steffen stephan sigmar
  sigmund thilo thore tilman tilo timm timon tino torben ulli urs valentin viktor vitus volkmar wendelin wieland
  wilfrid wladimir wolf wolfram xaver yannick`
