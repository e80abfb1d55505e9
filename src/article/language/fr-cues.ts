/** French cues, a line for each stance and frame; words after a plus sign follow the verb. */

/** `à` stands for `au` and `aux` too, `de` for `d'`, `du` and `des`: see `frenchEntries`. */
const lines: readonly string[] = [
  `say say: dire déclarer affirmer expliquer souligner ajouter préciser estimer indiquer répondre
   rappeler insister annoncer écrire prévenir avertir soutenir reconnaître confirmer croire penser juger
   prétendre marteler observer noter constater relever faire+savoir faire+valoir faire+remarquer
   faire+observer laisser+entendre signaler révéler argumenter arguer plaider répéter réaffirmer
   réitérer admettre concéder avouer convenir raconter témoigner objecter rétorquer répliquer riposter
   déplorer regretter craindre dénoncer critiquer commenter considérer trouver alerter avancer détailler
   promettre jurer marmonner faire+part+de clamer proclamer suggérer sous-entendre
   mettre+en+garde être+convaincu+que être+convaincue+que être+persuadé+que être+persuadée+que
   être+d'+avis+que démentir contester dire+vouloir`,
  `say quote: lancer demander ironiser trancher résumer poursuivre conclure glisser lâcher confier interroger
   renchérir enchaîner tempêter tonner pester fulminer s'indigner indigner agacer insurger réjouir féliciter
   plaisanter railler moquer soupirer souffler murmurer crier s'exclamer exclamer réagir commenter
   nuancer temporiser balayer reprendre continuer commencer préciser railler écrire citer marteler
   justifier défendre alarmer inquiéter désoler emporter offusquer étonner exiger réclamer promettre`,
  `describe say: prévoir espérer redouter s'attendre anticiper estimer évaluer supposer présumer craindre
   parier tabler+sur attendre+à+ce+que prédire douter+que se+demander`,
  `describe noun: prévoir espérer redouter anticiper estimer évaluer craindre chiffrer tabler+sur évoquer
   parler+de attendre+à compter+sur prédire`,
  `support noun: soutenir saluer approuver accepter défendre appuyer applaudir féliciter+de réjouir+de
   féliciter+que réjouir+que dire+prêt+à dire+prête+à dire+prêts+à dire+prêtes+à dire+favorable+à
   dire+favorables+à dire+ouvert+à dire+ouverte+à dire+disposé+à dire+disposée+à dire+satisfait+de dire+satisfaite+de
   déclarer+prêt+à déclarer+prête+à déclarer+prêts+à déclarer+favorable+à montrer+favorable+à montrer+ouvert+à
   montrer+prêt+à prononcer+pour prononcer+en+faveur+de être+prêt+à être+prête+à être+prêts+à être+prêtes+à
   être+favorable+à être+favorables+à être+ouvert+à être+ouverte+à être+disposé+à être+disposée+à
   rallier+à ranger+derrière souscrire+à adhérer+à consentir+à plaider+en+faveur+de militer+pour valider
   entériner préconiser louer vanter encourager privilégier être+pour voter+pour maintenir`,
  `support name: saluer+comme`,
  `commit noun: proposer promettre offrir engager+à offrir s'engager envisager annoncer présenter avancer
   suggérer jurer accorder garantir apporter consentir mettre+sur+la+table déposer décider compter`,
  `commit say: promettre jurer garantir assurer certifier engager+à+ce+que`,
  `oppose noun: refuser rejeter dénoncer condamner exclure critiquer contester repousser récuser réfuter
   démentir nier déplorer regretter fustiger étriller vilipender écarter balayer décliner désapprouver
   opposer+à élever+contre insurger+contre prononcer+contre mettre+en+garde+contre protester+contre
   dire+opposé+à dire+opposée+à dire+opposés+à dire+hostile+à dire+défavorable+à être+opposé+à
   être+opposée+à être+opposés+à être+contre être+hostile+à voter+contre mettre+en+doute mettre+en+cause remettre+en+cause
   renoncer+à indigner+de inquiéter+de alarmer+de plaindre+de reprocher bloquer
   accuser déplorer railler moquer désavouer interdire`,
  `oppose name: dénoncer+comme rejeter+comme condamner+comme accuser+de taxer+de traiter+de`,
  `oppose say: refuser+que opposer+à+ce+que exclure+que déplorer regretter contester nier démentir
   indigner+que`,
  `demand noun: exiger réclamer demander vouloir souhaiter appeler+à insister+pour plaider+pour
   militer+pour requérir revendiquer désirer vouloir+voir préférer prôner
   recommander solliciter insister+sur aspirer+à entendre ambitionner viser chercher+à
   pousser+à battre+pour`,
  `demand urge: appeler exhorter presser inviter sommer enjoindre inciter pousser prier implorer
   adjurer conjurer encourager engager`,
  `demand say: exiger demander vouloir souhaiter réclamer préférer recommander attendre requérir
   demander+à+ce+que insister+pour+que plaider+pour+que`,
  `threaten noun: menacer brandir+la+menace+de`,
  `threaten say: menacer`,
  `say name: juger qualifier+de considérer+comme considérer estimer trouver décrire+comme présenter+comme
   voir comparer+à évaluer+à chiffrer+à estimer+à tenir+pour voir+dans`,
]

/** An entry with `à` or `de` stands for its contracted forms. */
const contractions: ReadonlyMap<string, readonly string[]> = new Map([
  ['à', ['à', 'au', 'aux']],
  ['de', ['de', "d'", 'du', 'des']],
  ['que', ['que', "qu'"]],
])

function frenchEntries(line: string): string {
  const colon = line.indexOf(':')
  const entries = line
    .slice(colon + 1)
    .split(/\s+/)
    .flatMap((entry) => {
      const parts = entry.split('+')
      const last = parts.at(-1) ?? ''
      const forms = parts.length > 1 ? contractions.get(last) : undefined
      return forms === undefined
        ? [entry]
        : forms.map((form) => [...parts.slice(0, -1), form].join('+'))
    })
  return `${line.slice(0, colon)}: ${entries.join(' ')}`
}

export const frenchCueLines: readonly string[] = lines.map(frenchEntries)

/** Infinitive, third persons of the present, participle, stem of the imperfect, stem of the future. */
export const frenchIrregularVerbs: readonly string[] = [
  'dire dit disent dit dis dir',
  'faire fait font fait fais fer',
  'être est sont été ét ser',
  'vouloir veut veulent voulu voul voudr',
  'voir voit voient vu voy verr',
  'croire croit croient cru croy croir',
  'craindre craint craignent craint craign craindr',
  'plaindre plaint plaignent plaint plaign plaindr',
  'écrire écrit écrivent écrit écriv écrir',
  'décrire décrit décrivent décrit décriv décrir',
  'souscrire souscrit souscrivent souscrit souscriv souscrir',
  'soutenir soutient soutiennent soutenu souten soutiendr',
  'maintenir maintient maintiennent maintenu mainten maintiendr',
  'tenir tient tiennent tenu ten tiendr',
  'convenir convient conviennent convenu conven conviendr',
  'prévenir prévient préviennent prévenu préven préviendr',
  'reconnaître reconnaît reconnaissent reconnu reconnaiss reconnaîtr',
  'répondre répond répondent répondu répond répondr',
  'prétendre prétend prétendent prétendu prétend prétendr',
  'attendre attend attendent attendu attend attendr',
  'entendre entend entendent entendu entend entendr',
  'défendre défend défendent défendu défend défendr',
  'reprendre reprend reprennent repris repren reprendr',
  'promettre promet promettent promis promett promettr',
  'admettre admet admettent admis admett admettr',
  'mettre met mettent mis mett mettr',
  'remettre remet remettent remis remett remettr',
  'conclure conclut concluent conclu conclu conclur',
  'exclure exclut excluent exclu exclu exclur',
  'poursuivre poursuit poursuivent poursuivi poursuiv poursuivr',
  'prévoir prévoit prévoient prévu prévoy prévoir',
  'prédire prédit prédisent prédit prédis prédir',
  'interdire interdit interdisent interdit interdis interdir',
  'offrir offre offrent offert offr offrir',
  'démentir dément démentent démenti dément démentir',
  'consentir consent consentent consenti consent consentir',
  'rappeler rappelle rappellent rappelé rappel rappeler',
  'appeler appelle appellent appelé appel appeller',
  'rejeter rejette rejettent rejeté rejet rejetter',
  'marteler martèle martèlent martelé martel martèler',
  'espérer espère espèrent espéré espér espérer',
  'répéter répète répètent répété répét répéter',
  'révéler révèle révèlent révélé révél révéler',
  'considérer considère considèrent considéré considér considérer',
  'suggérer suggère suggèrent suggéré suggér suggérer',
  'préférer préfère préfèrent préféré préfér préférer',
  'concéder concède concèdent concédé concéd concéder',
  'réitérer réitère réitèrent réitéré réitér réitérer',
  'inquiéter inquiète inquiètent inquiété inquiét inquiéter',
  'relever relève relèvent relevé relev relèver',
  'élever élève élèvent élevé élev élèver',
  'requérir requiert requièrent requis requér requerr',
  'enjoindre enjoint enjoignent enjoint enjoign enjoindr',
  'appuyer appuie appuient appuyé appuy appuier',
  'balayer balaie balaient balayé balay balaier',
  'nier nie nient nié ni nier',
  'adhérer adhère adhèrent adhéré adhér adhérer',
]
