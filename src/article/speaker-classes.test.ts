import { describe, expect, it } from 'vitest'
import { gazetteer } from './gazetteer.fixture.ts'
import { read } from './index.ts'

const said = (text: string): string[] =>
  read(`A quiet week\n${text}`, { gazetteer, published: '2025-03-17' }).statements.map(
    ({ speaker, onBehalfOf }) => `${speaker} for ${onBehalfOf}`,
  )

/** The last speaker of a text. */
const who = (text: string): string | undefined => said(text).at(-1)

const minister = 'Erik Dahl, Norway’s energy minister, arrived late.'
const two = 'Erik Dahl, Norway’s energy minister, met Ilse Brandt, Germany’s finance minister.'

describe('names beside posts', () => {
  it.each([
    ['Ann Lee, an economist at ING, said it was dead.', 'Ann Lee for ING'],
    ['Ann Lee, the German ambassador to NATO, said it was dead.', 'Ann Lee for Germany'],
    ['Ann Lee, the EU special envoy to Norway, said it was dead.', 'Ann Lee for European Union'],
    ['Ann Lee, a former Norwegian diplomat, said it was dead.', 'Ann Lee for null'],
    ['The MP for Saltholm, Ann Lee, said it was dead.', 'Ann Lee for null'],
    ['Ann Lee, head of the rail union Strand, said it was dead.', 'Ann Lee for Strand'],
    [
      'Ann Lee, who has led the ferry firm’s team since May, said it was dead.',
      'Ann Lee for ferry firm',
    ],
    ['Its commander, retired Gen. Tom Lee, said it was dead.', 'Tom Lee for null'],
    ['Councillor Tom Lee said it was dead.', 'Tom Lee for null'],
    ['Tom Lee (Green) said it was dead.', 'Tom Lee for Greens'],
    ['Sen. Tom Lee (R-Texas) said it was dead.', 'Tom Lee for Republicans'],
    ['For Labour, Ann Lee said it was dead.', 'Ann Lee for Labour'],
    ['Ann Lee, speaking for the islanders, said it was dead.', 'Ann Lee for islanders'],
    ['Harlow Bay Council leader Ann Lee said it was dead.', 'Ann Lee for Harlow Bay Council'],
    [
      'Ann Lee of the Danish Fishermen’s Association said it was dead.',
      'Ann Lee for Danish Fishermen’s Association',
    ],
    [
      'The Rail and Port Workers’ Union said it was dead.',
      'Rail and Port Workers’ Union for Rail and Port Workers’ Union',
    ],
  ])('%s', (text, speaker) => {
    expect(who(text)).toBe(speaker)
  })
})

describe('titles without a name', () => {
  it('find the holder that is named only later', () => {
    expect(
      said(
        'Norway’s energy minister said it was dead. Erik Dahl, the energy minister of Norway, left early.',
      ),
    ).toEqual(['Erik Dahl for Norway'])
  })

  it('lend their post to the next name beside a verb of saying', () => {
    expect(
      said('The German ambassador welcomed the cap. It should hold, Ilse Brandt warned.'),
    ).toEqual(['Ilse Brandt for Germany', 'Ilse Brandt for Germany'])
  })

  it('lend it to nobody who is not speaking', () => {
    expect(
      said('Germany’s finance minister welcomed the cap. A farmer, Ilse Brandt, lost her herd.'),
    ).toEqual(['finance minister of Germany for Germany'])
  })

  it.each([
    [`${minister} “It is dead,” the former banker said.`],
    [`${minister} “It is dead,” the Green politician said.`],
    [`${minister} The Norwegian said it was dead.`],
    [`${minister} Norway’s minister said it was dead.`],
  ])('%s', (text) => {
    expect(who(text)).toBe('Erik Dahl for Norway')
  })

  it('return to somebody who was only described', () => {
    expect(said('A Norwegian diplomat saw little hope. “We wait,” the diplomat said.').at(-1)).toBe(
      'Norwegian diplomat for Norway',
    )
  })

  it('keep kin and staff apart from whom they belong to', () => {
    expect(who(`${minister} His deputy said it was dead.`)).toBe('deputy of Erik Dahl for Norway')
    expect(who(`${minister} Mr Dahl’s wife said it was dead.`)).toBe('wife of Erik Dahl for null')
  })

  it('give `her counterpart` his own state', () => {
    expect(
      who(
        'Ilse Brandt, Germany’s minister, left. Her Norwegian counterpart, Erik Dahl, said no deal was in sight.',
      ),
    ).toBe('Erik Dahl for Norway')
  })
})

describe('two at once', () => {
  it.each([
    [
      `${two} The two ministers said it was dead.`,
      'Erik Dahl and Ilse Brandt for Norway and Germany',
    ],
    [`${two} Both said it was dead.`, 'Erik Dahl and Ilse Brandt for Norway and Germany'],
    [`${two} The pair said it was dead.`, 'Erik Dahl and Ilse Brandt for Norway and Germany'],
    [
      'Norway and Germany are at odds. Both sides said it was dead.',
      'Norway and Germany for Norway and Germany',
    ],
    [
      'Norwegian and German officials said it was dead.',
      'Norwegian and German officials for Norway and Germany',
    ],
  ])('%s', (text, speaker) => {
    expect(who(text)).toBe(speaker)
  })

  it('stay open where the article names three', () => {
    expect(who('Norway, Germany and Russia are at odds. Both sides said it was dead.')).toBe(
      'sides for sides',
    )
  })
})

describe('bodies', () => {
  it('go by their full name where the article gives the short form', () => {
    const first = 'The International Maritime Authority (IMA) met in Oslo.'
    const full = 'International Maritime Authority for International Maritime Authority'
    expect(who(`${first} The IMA said it was dead.`)).toBe(full)
    expect(who(`${first} IMA president Ann Lee said it was dead.`)).toBe(
      'Ann Lee for International Maritime Authority',
    )
  })

  it('are found by the noun that the article sets beside them', () => {
    expect(who('Norlink, the grid operator, met in Oslo. The operator said it was dead.')).toBe(
      'Norlink for Norlink',
    )
    expect(who('The drivers’ union, Strand, met in Oslo. The union said it was dead.')).toBe(
      'Strand for Strand',
    )
    expect(who('Carmaker Voltaro said it was dead.')).toBe('Voltaro for Voltaro')
  })

  it('own the posts that a common noun gives them', () => {
    expect(who('Harlow Bay Council met. A council spokesman said it was dead.')).toBe(
      'council spokesman for Harlow Bay Council',
    )
    expect(who('The Seafarers’ League met. League president Odd Myran said it was dead.')).toBe(
      'Odd Myran for Seafarers’ League',
    )
  })

  it('are no part of a day before them', () => {
    expect(who('On Wednesday donor countries promised more.')).toBe(
      'donor countries for donor countries',
    )
  })

  it('speak through the statement just quoted', () => {
    expect(
      said('In a statement, Norlink said it was dead. It would not return, the statement said.').at(
        -1,
      ),
    ).toBe('Norlink for Norlink')
  })
})
