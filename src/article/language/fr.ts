/** French, as far as the commonest cues go. */
import { inflectedForms } from './inflect.ts'
import { type Language, wordSet } from './language.ts'
import { nounTable } from './nouns.ts'

const cues = [
  `say say: dit disent déclare déclaré déclarent affirme affirmé affirment explique expliqué souligne souligné
   ajoute ajouté précise précisé assure assuré estime estimé estiment indique indiqué répond répondu
   rappelle rappelé insiste insisté annonce annoncé écrit prévient prévenu averti avertit soutenu
   reconnu reconnaît confirme confirmé croit pense pensent juge jugé prétend martelé martèle`,
  'say quote: lance lancé demande demandé ironise ironisé tranche tranché résume résumé poursuit poursuivi conclu conclut glisse glissé lâche lâché confie confié plaide',
  'describe say: prévoit prévoient craint craignent espère espèrent redoute',
  `support noun: soutient soutiennent soutenu salue saluent salué approuve approuvent approuvé accepte
   acceptent accepté défend défendent`,
  'commit noun: propose proposent proposé promet promettent promis offre offrent offert',
  `oppose noun: refuse refusent refusé rejette rejettent rejeté dénonce dénoncent dénoncé condamne
   condamnent condamné exclut exclu critique critiqué conteste contesté`,
  `demand noun: exige exigent exigé réclame réclament réclamé demande demandent demandé veut veulent
   voudrait souhaite souhaitent appelle appellent appelé`,
  'threaten noun: menace menacent menacé',
  'say name: juge jugé qualifie qualifié considère considèrent considéré',
]

const nouns = [
  `role: président ministre premier chancelier secrétaire chef directeur porte-parole ambassadeur
   commissaire négociateur député sénateur maire diplomate responsable dirigeant expert source délégué
   patron économiste représentant syndicaliste`,
  'role f: présidente chancelière directrice ambassadrice négociatrice députée sénatrice diplomate dirigeante patronne déléguée représentante',
  `group plural: ministres syndicats diplomates experts pays états patrons employeurs députés pêcheurs
   salariés organisations sources`,
  `organisation: gouvernement syndicat commission conseil parlement parti comité fédération patronat
   opposition ministère entreprise groupe banque tribunal majorité confédération centrale assemblée
   intersyndicale organisation`,
  'document: déclaration rapport texte projet lettre communiqué accord traité étude note',
]

const pronoun = (gender: 'm' | 'f' | 'n' | null, plural = false) => ({ gender, plural })

export const french: Language = {
  id: 'fr',
  commonWords: wordSet(
    'le la les de des du et est que une un dans pour par sur pas au aux ce qui il elle nous l d qu n s',
  ),
  cues: inflectedForms(cues),
  accordingTo: [['selon'], ["d'", 'après'], ["d'après"]],
  that: wordSet("que qu'"),
  pronouns: new Map([
    ['il', pronoun('m')],
    ['elle', pronoun('f')],
    ['ils', pronoun(null, true)],
    ['elles', pronoun(null, true)],
  ]),
  possessives: wordSet('son sa ses leur leurs notre nos mon ma mes'),
  nouns: nounTable(nouns),
  determiners: wordSet(
    "le la les l' un une des du au aux son sa ses leur leurs notre nos ce cette ces deux trois plusieurs",
  ),
  prepositions: wordSet(
    "de d' à en dans par pour sur sous avec sans avant après depuis contre entre chez vers selon jusque devant",
  ),
  conjunctions: wordSet('et mais ou si car donc or quand lorsque que qui dont où comme'),
  relatives: wordSet('qui dont'),
  auxiliaries: wordSet(
    "est sont était a ont avait sera serait doit doivent peut peuvent va vont pourrait n' ne se s'",
  ),
  be: wordSet(''),
  negations: wordSet("ne n' pas jamais rien aucun aucune"),
  silence: wordSet(''),
  adverbs: wordSet(
    "aussi encore déjà toujours hier aujourd'hui demain ensuite puis cependant toutefois pourtant enfin alors lui elle eux même en pas",
  ),
  openers: wordSet(
    `le la les l' un une des du de d' en à au aux dans par pour sur sous avec sans avant après depuis il elle ils
     elles nous vous je on ce cette ces et mais ou si car donc qui que quand comme pas ne n' c' j' s' qu' son
     sa ses leur leurs selon interrogé interrogée lundi mardi mercredi jeudi vendredi samedi dimanche janvier
     février mars avril mai juin juillet août septembre octobre novembre décembre`,
  ),
  honorifics: wordSet('m mme mlle monsieur madame'),
  femaleNames: wordSet(
    'soizic marie anne claire sophie nathalie isabelle catherine élise camille hélène jeanne christine ursula',
  ),
  maleNames: wordSet(
    'yann jean pierre paul michel françois nicolas emmanuel bruno laurent philippe alain marc paulo antoine',
  ),
  nobody: wordSet('personne on rien ce cela ça'),
}
