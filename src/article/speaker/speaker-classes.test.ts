import { describe, expect, it } from 'vitest'
import { gazetteer } from '../gazetteer.fixture.ts'
import { read } from '../index.ts'

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

describe('names and whom they stand for', () => {
  it.each([
    ['Dutch-based Torvex rejected the offer.', 'Torvex for Torvex'],
    ['Father-of-two Tom Lee said it was dead.', 'Tom Lee for null'],
    ['The Social Democrat Anna Berg said it was dead.', 'Anna Berg for Social Democrats'],
    ['Christian Democrat leader Anna Berg said it was dead.', 'Anna Berg for Christian Democrats'],
    [
      'Ann Lee, who heads Alberta’s grain federation, said it was dead.',
      'Ann Lee for grain federation of Alberta',
    ],
    ['A European diplomat said it was dead.', 'European diplomat for null'],
    ['Twelve Norwegian senators said it was dead.', 'Norwegian senators for Norway'],
    [
      'The Coastal Growers’ Trust said it was dead.',
      'Coastal Growers’ Trust for Coastal Growers’ Trust',
    ],
    ['The plan was rejected by the board in the strongest terms.', 'board for board'],
  ])('%s', (text, speaker) => {
    expect(who(text)).toBe(speaker)
  })

  it('give a counterpart to the other side', () => {
    expect(
      who(
        'The German and Norwegian negotiators met. Ann Lee, the chief German negotiator, spoke. Her counterpart, Erik Dahl, said it was dead.',
      ),
    ).toBe('Erik Dahl for Norway')
  })

  it('give the staff of a person to the person’s own actor', () => {
    expect(who(`${minister} Dahl smiled. His press officer said it was dead.`)).toBe(
      'press officer of Erik Dahl for Norway',
    )
  })

  it('find the firm behind its rival’s name', () => {
    expect(
      who(
        'Its Danish rival Halden, which grew fast, offered more. Halden’s chief executive, Ann Lee, said it was dead.',
      ),
    ).toBe('Ann Lee for Halden')
  })

  it('tell ministers apart by their department', () => {
    expect(
      who(
        `${minister} In Oslo the climate minister, Ann Lee, waited. The climate minister said it was dead.`,
      ),
    ).toMatch(/^Ann Lee/)
  })

  it('give a name cut short its full form', () => {
    expect(
      who('Lowmere Rovers Football Club was founded late. Lowmere Rovers said it was dead.'),
    ).toBe('Lowmere Rovers Football Club for Lowmere Rovers Football Club')
  })
})

describe('documents and who issued them', () => {
  it('take a participle and its agent', () => {
    expect(
      said(
        'The cap would fail, according to a briefing published on Monday by the Torvald Institute. “It costs too much,” the paper said.',
      ),
    ).toEqual([
      'Torvald Institute for Torvald Institute',
      'Torvald Institute for Torvald Institute',
    ])
  })

  it('come again under another noun', () => {
    expect(
      who(
        'Norway pledged on Monday to pay, in a communiqué without dates. “Nobody shall pay twice,” the document said.',
      ),
    ).toBe('Norway for Norway')
  })
})

describe('press releases', () => {
  it('let their people speak for whoever issued them', () => {
    const release =
      'PRESS RELEASE\nTorvex Ports statement\nTorvex Ports today confirmed an offer for the quay.\n“It is fair,” said Chief Executive Ann Lee.\n'
    const { statements } = read(release, { gazetteer, published: '2025-03-17' })
    expect(statements.at(-1)?.onBehalfOf).toBe('Torvex Ports')
  })
})

describe('French posts', () => {
  it('find the state in the adjective behind the field', () => {
    const text =
      'Le débat divise la région\nLe ministre des finances norvégien, Joost Verhagen, juge l’idée dangereuse et refuse que son pays paie pour les autres.\n'
    const [first] = read(text, { gazetteer, published: '2025-03-17' }).statements
    expect(`${first?.speaker} for ${first?.onBehalfOf}`).toBe('Joost Verhagen for Norway')
  })
})

describe('his and her before a post', () => {
  it.each([
    ['his', 'Norway'],
    ['her', 'Germany'],
  ])('%s is of the man or the woman spoken of last', (whose, state) => {
    expect(who(`${two} In Oslo ${whose} press secretary, Ann Lee, said it was dead.`)).toBe(
      `Ann Lee for ${state}`,
    )
  })
})
