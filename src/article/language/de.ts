/** German, as far as the commonest cues go. */
import { inflectedForms } from './inflect.ts'
import { type Language, wordSet } from './language.ts'
import { nounTable } from './nouns.ts'

const cues = [
  `say say: sagt sagte sagten sagen erklärt erklärte erklärten betont betonte betonten meint meinte meinten
   behauptet behauptete antwortet antwortete entgegnet entgegnete erwidert erwiderte ergänzt ergänzte
   schreibt schrieb schrieben mahnt mahnte warnt warnte warnten berichtet berichtete bestätigt
   bestätigte versichert versicherte glaubt glaubte findet fand kritisiert kritisierte beklagt
   beklagte hofft hoffte rief ruft urteilt urteilte fragt fragte lobt lobte teilt+mit teilte+mit kündigte+an
   fügte+hinzu räumte+ein stellte+klar`,
  'say quote: spottete höhnte konterte scherzte fügte fuhr+fort schimpfte räumte',
  'say tell: sagte',
  'describe say: erwartet erwartete erwarten rechnet schätzt schätzte befürchtet befürchtete prognostiziert',
  `support noun: unterstützt unterstützte unterstützen begrüßt begrüßte begrüßen befürwortet
   befürwortete billigt billigte akzeptiert akzeptierte`,
  'commit noun: verspricht versprach versprachen bietet bot boten schlägt schlug kündigt kündigte verspreche',
  `oppose noun: ablehnt lehnt lehnte lehnten verweigert verweigerte bestreitet bestritt bestritten
   verurteilt verurteilte verwirft verwarf widersprach widerspricht schließt schloss`,
  `demand noun: fordert forderte fordern forderten verlangt verlangte verlangen verlangten will wollen
   wollte wollten erwarte pocht pochte beharrt beharrte besteht bestand drängt drängte ruft plädiert
   plädierte`,
  'demand say: fordert forderte verlangt verlangte',
  'threaten noun: droht drohte drohen drohten',
  'say name: nennt nannte nannten nennen bezeichnet bezeichnete bezeichneten hält hielt halten',
]

const nouns = [
  `role m: präsident kanzler minister sprecher chef vorsitzender vorsitzende botschafter kommissar
   verhandlungsführer abgeordneter diplomat generalsekretär außenminister finanzminister
   verkehrsminister verteidigungsminister ministerpräsident bürgermeister beamter geschäftsführer
   regierungschef unterhändler experte kollege fraktionschef parteichef`,
  `role f: präsidentin kanzlerin ministerin sprecherin chefin botschafterin kommissarin
   verhandlungsführerin abgeordnete diplomatin generalsekretärin außenministerin finanzministerin
   verkehrsministerin verteidigungsministerin ministerpräsidentin bürgermeisterin geschäftsführerin
   regierungschefin unterhändlerin expertin kollegin fraktionschefin parteichefin`,
  `group plural: arbeitgeber arbeitnehmer diplomaten minister experten länder staaten gewerkschaften
   abgeordnete grünen sozialdemokraten konservativen liberalen bauern verbände kommunen`,
  `organisation: gewerkschaft regierung bundesregierung ministerium partei verband opposition kommission
   rat parlament unternehmen konzern bank behörde gericht fraktion koalition verein amt senat bund
   rechnungshof landesregierung verwaltung`,
  'document: erklärung bericht entwurf brief gutachten studie papier schreiben vertrag abkommen',
]

const pronoun = (gender: 'm' | 'f' | 'n' | null, plural = false) => ({ gender, plural })

export const german: Language = {
  id: 'de',
  commonWords: wordSet(
    'der die das und ist nicht mit von den ein eine sich auf für im dem zu des auch als er sie wir',
  ),
  cues: inflectedForms(cues),
  accordingTo: [
    ['nach', 'angaben', 'des'],
    ['nach', 'angaben', 'der'],
    ['nach', 'angaben', 'von'],
    ['nach', 'ansicht', 'von'],
    ['nach', 'ansicht', 'der'],
    ['nach', 'ansicht', 'des'],
    ['laut'],
  ],
  that: wordSet('dass daß'),
  pronouns: new Map([
    ['er', pronoun('m')],
    ['sie', pronoun('f')],
    ['es', pronoun('n')],
  ]),
  possessives: wordSet('sein seine ihr ihre unser unsere mein meine'),
  nouns: nounTable(nouns),
  determiners: wordSet(
    `der die das den dem des ein eine einen einem einer eines sein seine seiner ihr ihre ihrer ihren kein
     keine dieser diese dieses jeder alle beide zwei drei viele einige unser unsere`,
  ),
  prepositions: wordSet(
    `in im an am auf aus bei beim mit nach von vom zu zum zur für über unter vor durch gegen ohne um bis seit
     während wegen trotz zwischen hinter neben`,
  ),
  conjunctions: wordSet(
    'und aber oder denn sondern doch weil wenn falls obwohl während dass als ob',
  ),
  relatives: wordSet('welcher welche welches'),
  auxiliaries: wordSet(
    `ist sind war waren wird werden wurde wurden hat haben hatte hatten sei seien wäre wären habe hätte
     hätten kann können könne könnte muss müssen müsse müsste soll sollen solle sollte will würde würden werde`,
  ),
  be: wordSet('wird werden wurde wurden worden'),
  negations: wordSet('nicht kein keine keinen nie niemals nichts'),
  silence: wordSet(''),
  adverbs: wordSet(
    `auch noch schon dann aber jedoch allerdings dagegen zudem außerdem gestern heute morgen jetzt nun
     zuvor später hingegen dennoch trotzdem nur sogar sich`,
  ),
  openers: wordSet(
    `der die das den dem des ein eine einen einem einer in im an am auf aus bei mit nach von zu für über unter
     vor es er sie wir ich und aber doch auch wenn falls weil als ob nicht kein keine so dann nun jetzt
     heute gestern morgen ihr ihre sein seine wer was wie wo warum montag dienstag mittwoch donnerstag
     freitag samstag sonntag januar februar märz april mai juni juli august september oktober november
     dezember beide alle viele einige diese dieser dieses`,
  ),
  honorifics: wordSet('herr herrn frau dr prof'),
  femaleNames: wordSet(
    'meike petra anna maria sabine claudia monika carla julia katrin annalena ursula angela renate nina eva miriam',
  ),
  maleNames: wordSet(
    'jens jonas hans peter thomas michael stefan andreas martin klaus wolfgang olaf friedrich robert christian markus karl lukas paul felix georg',
  ),
  nobody: wordSet('niemand jemand man alle wer das dies es'),
}
