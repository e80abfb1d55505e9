/** Words by which a statement takes a side; English first, the commonest of German and French. */
import { wordSet } from '../language/index.ts'

export const modals = wordSet(
  `will would can could shall may might 'll won't wouldn't werden wird würde würden können kann`,
)

export const negations =
  wordSet(`not no never cannot can't won't don't doesn't didn't wouldn't isn't aren't wasn't
  weren't couldn't shouldn't mustn't n't neither nor nobody nothing nicht kein keine keinen nie niemals pas jamais ne`)

/** Steps that hurt others or leave the table. */
export const harmfulSteps =
  wordSet(`leave withdraw walk quit veto retaliate strike block suspend impose cut freeze halt stop pull
  abandon boycott blockade close sue sanction punish hit escalate expel exit scrap tear terminate
  cancel invade bomb attack respond answer recall bar shut sabotage resign sever seize confiscate picket
  retaliatory countermeasures ground ballot reimpose reject refuse oppose dissolve torpedo
  derail lapse hand appeal challenge contest litigate streiken verlassen blockieren quitter bloquer`)

/** Verbs of obligation. */
export const obliging =
  wordSet(`must should need needs ought muss müssen soll sollen sollte sollten doit doivent faut devrait
  devraient devons müssten brauchen braucht`)

/** Verbs of asking, with the speaker as subject. */
export const commanding =
  wordSet(`want wants wanted ask asked demand demands demanded expect insist insists urge require advocate
  advocating request fordern verlangen wollen exigeons demandons voulons`)

export const levelWords = wordSet('below above under over beyond exceed')

/** Words that refuse by themselves. */
export const reluctant =
  wordSet(`unacceptable unworkable unrealistic impossible reject rejected rejects refuse refuses refused opposed
  oppose opposes unannehmbar inacceptable nonstarter non-starter ablehnen lehnen refusons`)

export const disparaging =
  wordSet(`false untrue unfair absurd insult insulting blackmail farce reckless risky nonsense betrayal ridiculous disgrace
  shameful madness nightmare disaster surrender capitulation joke worthless pointless hollow hypocritical
  hypocrisy cynical unworkable unrealistic unacceptable dead premature excessive inadequate insufficient dangerous illegal
  unjust stitch-up bluff theatre cartel fairy graveyard provocation bullying extortion ultimatum trap sham
  mistake wrong toothless unfair senseless cosmetic insane outrageous ludicrous laughable gimmick smokescreen
  robbery daylight humiliation suicide suicidal naive illusion dictate diktat poison overreach
  intolerable irresponsible scandalous unbalanced one-sided discriminatory unlawful illegitimate nonsense
  unsafe hopeless useless weak meaningless unviable unaffordable unsustainable uneconomic unprofitable unenforceable
  untenable unjustified unjustifiable unfounded baseless unthinkable unhelpful unconvincing unlivable disastrous
  ruinous catastrophic counterproductive ill-conceived half-baked`)

export const favourable =
  wordSet(`historic breakthrough leap milestone success victory balanced fair constructive generous welcome
  promising encouraging reasonable sensible model landmark triumph step vital essential excellent good
  great best courageous brave wise responsible realistic indispensable overdue right necessary win bridge credible
  solid ambitious workable enough cheaper sufficient serious strongest safe stirring inspiring
  impressive remarkable brilliant superb magnificent splendid masterly bold decent honest honourable
  sound useful helpful valuable worthwhile exciting crucial decisive pragmatic sincere heartening
  gratifying reassuring smart sane healthy progress hope win-win basis`)

/** Words of welcome that hold for a whole statement. */
export const welcoming =
  wordSet(`welcome welcomed welcomes supports endorse endorses endorsed breakthrough begrüßen begrüßt saluons
  soutenons accepts backs agreed`)
