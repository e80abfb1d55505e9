import { describe, expect, it } from 'vitest'
import { gazetteer } from '../gazetteer.fixture.ts'
import { read } from '../read.ts'

/** Statements as `words | speaker | stance`. */
const heard = (text: string): string[] =>
  read(`Le port divisé\n${text}\n`, { published: '2026-03-05', gazetteer }).statements.map(
    ({ text: words, speaker, stance }) => `${words} | ${speaker} | ${stance}`,
  )

describe('French', () => {
  it.each([
    [
      'a clause after que',
      'Le maire, Yves Le Dantec, a toutefois prévenu que le port doit rester ouvert.',
      ['le port doit rester ouvert | Yves Le Dantec | demand'],
    ],
    [
      'a reflexive verb with a preposition',
      'La Fédération des pêcheurs s’est prononcée lundi contre l’extension du quai.',
      ['l’extension du quai | Fédération des pêcheurs | oppose'],
    ],
    [
      'two verbs of one subject',
      'Le syndicat refuse la taxe et exige une part de 30 %.',
      ['la taxe | syndicat | oppose', 'une part de 30 % | syndicat | demand'],
    ],
    [
      'an inversion with a pronoun',
      'Le directeur, Paul Kermorgant, est arrivé. « Nous ne céderons pas », a-t-il déclaré mardi.',
      ['Nous ne céderons pas | Paul Kermorgant | oppose'],
    ],
    [
      'an attribution inside the marks',
      '« Nous signerons, a assuré Claire Vasseur, si la hausse est limitée. »  La séance est levée.',
      [
        'Nous signerons, a assuré Claire Vasseur, si la hausse est limitée. | Claire Vasseur | condition',
      ],
    ],
    [
      'selon and d’après',
      'Selon le comité des pêches, le chantier coûtera cher. D’après un rapport de la Cour des comptes, il sera long.',
      [
        'le chantier coûtera cher | comité des pêches | describe',
        'il sera long | Cour des comptes | describe',
      ],
    ],
    [
      'pour with a speaker',
      'Pour le syndicat, cette proposition est inacceptable.',
      ['cette proposition est inacceptable | syndicat | oppose'],
    ],
    [
      'an infinitive',
      'Le syndicat menace de bloquer le port tant que le décret ne sera pas retiré.',
      ['de bloquer le port tant que le décret ne sera pas retiré | syndicat | threaten'],
    ],
    [
      'a name in two parts',
      'Le maire Yves Le Dantec est là. Il a qualifié le plan de « mirage ».',
      ['le plan de « mirage » | Yves Le Dantec | oppose'],
    ],
    [
      'a post that is no verb',
      'L’ancien juge Marc Tellier estime que l’accord est illégal.',
      ['l’accord est illégal | Marc Tellier | oppose'],
    ],
    [
      'a passive with its agent',
      'Une hausse de 8 % a été réclamée par le syndicat.',
      ['Une hausse de 8 % | syndicat | demand'],
    ],
    [
      'a noun that reports',
      'Le refus du syndicat de signer l’accord a surpris.',
      ['de signer l’accord | syndicat | oppose'],
    ],
    [
      'a contrast behind a comma',
      'Le syndicat réclame 8 %, tandis que la direction propose 3 %.',
      ['8 % | syndicat | demand', '3 % | direction | support'],
    ],
    [
      'a relative clause that demands',
      'Le directeur, Paul Kermorgant, qui réclame 8 %, a quitté la salle.',
      ['8 % | Paul Kermorgant | demand'],
    ],
    [
      'a gerund behind the main clause',
      'Le directeur Paul Kermorgant a quitté la salle, réclamant 8 %.',
      ['8 % | Paul Kermorgant | demand'],
    ],
    [
      'an adverbial between the verb and its clause',
      'Le syndicat a assuré lundi, lors d’une visite du port, que la baisse suffirait.',
      ['la baisse suffirait | syndicat | support'],
    ],
    ['a restriction', 'La direction ne propose que 3 %.', ['3 % | direction | support']],
    [
      'an adjective between a title and its name',
      'Le ministre espagnol Lluc Ortega exige une pause.',
      ['une pause | Lluc Ortega | demand'],
    ],
    [
      'the conditional of hearsay',
      'Le directeur serait prêt à démissionner. Un navire aurait annoncé une panne.',
      [],
    ],
    [
      'missing speech',
      'Le préfet n’a pas souhaité répondre. Un porte-parole a refusé de commenter.',
      [],
    ],
    [
      'an institution',
      'La juridiction exige 40 millions d’euros. L’institution refuse le plan.',
      ['40 millions d’euros | juridiction | demand', 'le plan | institution | oppose'],
    ],
  ])('reads %s', (_, text, expected) => expect(heard(text)).toEqual(expected))
})
