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
      ['das Werk zu schließen, es sei denn, der Staat springt ein | Konzern | condition'],
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
    ['hearsay', 'Der Kanzler soll zugestimmt haben.', []],
    [
      'missing speech',
      'Ein Sprecher wollte sich nicht äußern. Ein anderer lehnte eine Stellungnahme ab.',
      [],
    ],
    ['a title in marks', '„Fährmann, hol über“ heißt ein altes Lied.', []],
  ])('reads %s', (_, text, expected) => expect(heard(text)).toEqual(expected))
})
