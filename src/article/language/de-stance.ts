/** German words by which a statement takes a side. */
import { type StanceWords, wordSet } from './language.ts'

export const germanStance: StanceWords = {
  modals: wordSet(
    `wird werde werden würde würden wurde kann könne können könnte könnten will wolle wollen möchte möchten darf dürfe dürfen`,
  ),
  negations: wordSet(
    'nicht kein keine keinen keinem keiner keinerlei nie niemals nichts keinesfalls keineswegs niemand',
  ),
  harm: wordSet(
    `verlassen blockieren streiken stoppen kündigen aussteigen austreten auszutreten auszusteigen zurückziehen
     zurückzuziehen abziehen abzuziehen verhängen vergelten klagen verklagen schließen sperren einstellen einzustellen
     aussetzen auszusetzen abbrechen abzubrechen boykottieren bestreiken kürzen streichen platzen scheitern
     aufkündigen aufzukündigen einfrieren einzufrieren beschlagnahmen ausweisen auszuweisen angreifen anzugreifen
     bestrafen sanktionieren zurückschlagen enteignen abschalten abzuschalten drosseln lahmlegen
     lahmzulegen ausrufen sabotieren`,
  ),
  obliging: wordSet(
    `muss müssen müsse müssten müsste soll sollen solle sollte sollten braucht brauchen brauche bedarf nötig
     notwendig erforderlich gefordert dringend überfällig`,
  ),
  commanding: wordSet(
    'fordern fordere verlangen verlange wollen will erwarten erwarte brauchen brauche bestehen pochen',
  ),
  reluctant: wordSet(
    `unannehmbar inakzeptabel unzumutbar undenkbar ausgeschlossen unverhandelbar ablehnen ablehne abzulehnen
     verweigern unverantwortlich absage genehmigungsfähig`,
  ),
  disparaging: wordSet(
    `falsch unfair absurd unsinn unsinnig irrsinn wahnsinn erpressung skandal skandalös farce zumutung witz blanko
     affront frechheit betrug verrat unsozial ungerecht gefährlich fatal verheerend katastrophe irrweg sackgasse
     rückfall rückschritt fehler mogelpackung augenwischerei schaufensterpolitik luft käse illusion illusorisch
     populismus willkür diktat kapitulation bankrotterklärung unrealistisch utopisch weltfremd unbezahlbar
     unverschämt unverantwortlich zynisch absurdum schlecht mager unzureichend ungenügend
     enttäuschend halbherzig tropfen placebo luftnummer pfandhaus theater ideologisch verfehlt überflüssig
     unnötig wirkungslos schädlich kontraproduktiv geiselhaft geisel gängelung bürokratiemonster schnapsidee`,
  ),
  favourable: wordSet(
    `gut gute guter gutes richtig richtige richtiger fair faire fairer historisch historischer meilenstein durchbruch
     erfolg fortschritt chance vernünftig vernünftige sinnvoll sinnvolle ausgewogen ausgewogene tragfähig tragfähige
     konstruktiv wichtig wichtiger wichtige notwendiger willkommen begrüßenswert gelungen ermutigend lebensnotwendig
     vorbildlich mutig mutiger unverzichtbar klug überfällig überfälliger machbar solide`,
  ),
  willing: wordSet(
    `bereit begrüße begrüßen unterstützen unterstütze zustimmen zustimme zuzustimmen mittragen akzeptieren offen
     garantieren versprechen zusagen anbieten einverstanden festhalten gesprächsbereit unterschreiben liefern helfen bieten biete bietet anbieten`,
  ),
  own: wordSet('wir ich er sie es man unser unsere ihr ihre sein seine'),
  announces: () => false,
}
