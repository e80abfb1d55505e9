/**
 * The words that the check knows. A claim with any other is not checked: “2 % of GDP on pensions”
 * would else be read as if it were on defence.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const alliesWords = set('allies ally members member countries country nations nation states')

/** Stand for all allies without another noun. */
export const allyPronouns = set('nobody none everybody everyone')

export const noneWords = set('no none nobody neither')
export const allWords = set('all every each everybody everyone both')

export const peopleWords = set('troops soldiers personnel servicemen')

export const gdpWords = set('gdp economy output')

/** Verbs and nouns that may mean a part of the bill as well as a share of GDP. */
export const payingWords = set(`
  pay pays paid paying contribute contributes contributed cover covers covered provide provides
  provided finance finances financed foot foots footed shoulder shoulders shouldered bear bears carry
  carries carried account accounts accounted fund funds funded share`)

/** “Of the total”, “of the bill”. */
export const wholeWords = set('total bill burden')

export const targetWords =
  set(`target targets goal guideline guidelines threshold mark benchmark norm
  floor minimum pledge commitment standard`)

export const togetherWords = set('together combined collectively overall')

export const budgetWords = set('budget spending expenditure outlays')

export const ownWords = set('its their our national government federal public state')

export const negations = set('not cannot fails fail failed failing')

/** Why a claim with one of these is not checked. */
export const refusals: readonly (readonly [ReadonlySet<string>, string])[] = [
  [
    set(`should must will shall would needs need promises promise promised promising pledged pledges
      plan plans planned planning want wants wanted aim aims aimed aiming intend intends intended
      expect expects expected ought let may might could can wo commit commits committed propose
      proposes proposed demand demands demanded urge urges urged if unless hopes hope`),
    'it says what should or will be, and figures tell only what was',
  ],
  [
    set('true false wrong untrue myth lie lies'),
    'it says of another claim whether it is true; state the claim itself',
  ],
  [
    set(`rose rise rises risen rising raise raises raised increase increases increased increasing grew
      grow grows grown growing growth fell fall falls fallen falling drop drops dropped cut cuts halved
      doubled doubles doubling tripled quadrupled went gone since up down longer anymore became
      become reduced reduces lowered lowers`),
    'it tells of a change, and one year is checked at a time',
  ],
  [
    set('never always ever before until again once decade decades years consistently'),
    'it speaks of more than one year, and one year is checked at a time',
  ],
  [
    set(`ago yesterday recently january february march april june july august september october
      november december month months quarter next`),
    'it names no calendar year',
  ],
  [
    set('head heads capita person citizen citizens inhabitant inhabitants taxpayer taxpayers'),
    'figures per head are not checked',
  ],
  [set('ppp parity inflation real adjusted constant'), 'only current prices are checked'],
  [set('average mean median'), 'it does not say which average'],
  [set('notonly'), 'it says “not only”, and so speaks of others too'],
  [set('points'), 'it counts points, and no share of GDP'],
]

/** Say nothing that changes what is checked. */
export const plainWords = set(`
  the a an of in into at as from is are was were be been being to for by on it its that this these which who
  with there their our we our has have had having do does did and also too even still already now
  currently today only just merely s own actually
  annually yearly year fiscal fy spend spends spent spending spender spenders devote devotes devoted
  allocate allocates allocated invest invests invested investing dedicate dedicates dedicated use uses
  used put puts goes go stand stands stood sit sits come comes came amount amounts amounted remain
  remains lag lags lagged manage manages managed maintain maintains maintained field fields fielded
  employ employs employed defence defense military armed forces budget budgets
  expenditure expenditures outlay outlays figure figures level share shares rate portion
  percentage ratio value worth equivalent equal part contribution contributions target targets goal
  guideline threshold mark benchmark norm floor minimum pledge commitment line economic per total totals combined together collectively overall whole bill burden everything
  estimate estimated according data report says said alliance allied major main equipment exactly
  active active-duty least percent what likely approx`)
