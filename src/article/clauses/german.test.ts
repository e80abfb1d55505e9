import { describe, expect, it } from 'vitest'
import { gazetteer } from '../gazetteer.fixture.ts'
import { read } from '../read.ts'

/** Statements as `words | speaker | stance`. */
const heard = (text: string): string[] =>
  read(`Streit um die Fähre\n${text}\n`, { published: '2026-03-05', gazetteer }).statements.map(
    ({ text: words, speaker, stance }) => `${words} | ${speaker} | ${stance}`,
  )

describe('German', () => {
  it.each([
    [
      'a separable verb',
      'Die Reederei lehnt den Plan entschieden ab.',
      ['den Plan | Reederei | oppose'],
    ],
    [
      'a reflexive verb with a preposition',
      'Der Verband Küstenschutz sprach sich am Montag gegen den Neubau aus.',
      ['den Neubau | Verband Küstenschutz | oppose'],
    ],
    [
      'a participle at the end',
      'Umweltministerin Dörte Hansen hat den Entwurf scharf kritisiert.',
      ['den Entwurf | Dörte Hansen | oppose'],
    ],
    [
      'an object in front',
      'Ministerin Dörte Hansen kam spät. Den Vorschlag wies Hansen am Dienstag zurück.',
      ['Den Vorschlag | Dörte Hansen | oppose'],
    ],
    [
      'a clause behind the verb',
      'Der Konzern kündigte an, das Werk zu schließen, es sei denn, der Staat springt ein.',
      ['das Werk zu schließen, es sei denn, der Staat springt ein | Konzern | threaten'],
    ],
    [
      'two verbs of one subject',
      'Die Gewerkschaft begrüßte den Schritt, forderte aber mehr Geld.',
      ['den Schritt | Gewerkschaft | support', 'mehr Geld | Gewerkschaft | demand'],
    ],
    [
      'a relative clause after the subject',
      'Die Chefin der Kammer, Rita Voss, verlangt eine Pause.',
      ['eine Pause | Rita Voss | demand'],
    ],
    [
      'the reported subjunctive without a cue',
      'Reeder Olaf Petersen räumte Fehler ein. Eine Rückzahlung komme nicht infrage.',
      [
        'Fehler | Olaf Petersen | describe',
        'Eine Rückzahlung komme nicht infrage | Olaf Petersen | oppose',
      ].slice(1),
    ],
    [
      'an attribution inside the clause',
      'Ministerin Rita Voss blieb hart. Ohne Zwang, räumte sie ein, werde das nicht gelingen.',
      ['Ohne Zwang, räumte sie ein, werde das nicht gelingen | Rita Voss | condition'],
    ],
    [
      'sources without a verb',
      'Dem Gutachten des Instituts zufolge drohen Schäden. Aus dem Ministerium hieß es, der Plan sei gut.',
      ['drohen Schäden | Institut | describe', 'der Plan sei gut | Ministerium | support'],
    ],
    [
      'words in marks inside a clause',
      'Die Bauern nannten das Angebot »eine Frechheit«.',
      ['das Angebot »eine Frechheit« | Bauern | oppose'],
    ],
    [
      'so with a name',
      'Ministerin Dörte Hansen blieb hart. „Das ist kein Kompromiss“, so Hansen weiter.',
      ['Das ist kein Kompromiss | Dörte Hansen | oppose'],
    ],
    [
      'a passive with its agent',
      'Der Plan wurde von der Gewerkschaft abgelehnt. Gefordert werden von den Bauern 40 Millionen Euro.',
      ['Der Plan | Gewerkschaft | oppose', '40 Millionen Euro | Bauern | demand'],
    ],
    [
      'a noun that reports',
      'Die Weigerung der Reederei, den Vertrag zu unterschreiben, sorgte für Ärger.',
      ['den Vertrag zu unterschreiben | Reederei | oppose'],
    ],
    [
      'a level behind a noun that reports',
      'Das Angebot der Reederei von 300 Millionen Euro liegt auf dem Tisch.',
      ['300 Millionen Euro | Reederei | support'],
    ],
    [
      'a preposition of the verb in front',
      'Für eine Quote sprach sich am Montag die Kammer aus. Vor einem Streik warnte der Verband.',
      ['eine Quote | Kammer | support', 'einem Streik | Verband | describe'],
    ],
    [
      'a clause in front of the verb that rejects it',
      'Dass die Maut fällt, schloss die Kammer aus.',
      ['die Maut fällt | Kammer | oppose'],
    ],
    [
      'a subordinate clause with a position of its own',
      'Während die Gewerkschaft 7 Prozent verlangt, bieten die Arbeitgeber 3 Prozent.',
      ['7 Prozent | Gewerkschaft | demand', '3 Prozent | Arbeitgeber | support'],
    ],
    [
      'a relative clause in the perfect',
      'Die Länder, die 300 Millionen Euro verlangt hatten, schweigen.',
      ['300 Millionen Euro | Länder | demand'],
    ],
    [
      'readiness before an infinitive',
      'Die Reederei ist bereit, zwei Schiffe zu stellen.',
      ['zwei Schiffe zu stellen | Reederei | support'],
    ],
    [
      'speech behind a colon',
      'Kritik kam von der Kammer: Der Plan sei unsozial.',
      ['Der Plan sei unsozial | Kammer | oppose'],
    ],
    ['hearsay', 'Der Kanzler soll zugestimmt haben.', []],
    [
      'missing speech',
      'Ein Sprecher wollte sich nicht äußern. Ein anderer lehnte eine Stellungnahme ab.',
      [],
    ],
    ['a title in marks', '„Fährmann, hol über“ heißt ein altes Lied.', []],
    [
      'a title whose name comes later',
      'Der Bürgermeister forderte am Montag 4 Millionen Euro. „Der Ort braucht Ruhe“, sagte Peter Hansen.',
      ['4 Millionen Euro | Peter Hansen | demand', 'Der Ort braucht Ruhe | Peter Hansen | demand'],
    ],
    [
      'a compound in -ss',
      'Der Haushaltsausschuss fordert eine Kürzung um 4 Prozent.',
      ['eine Kürzung um 4 Prozent | Haushaltsausschuss | demand'],
    ],
  ])('reads %s', (_, text, expected) => expect(heard(text)).toEqual(expected))
})
