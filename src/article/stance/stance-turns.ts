/** Turns of phrase that take a side where no single word does; each is a construction, not a saying. */

/** The words in one line, marks among them, each with a space on both sides. */
export const lineOf = (tokens: readonly string[]): string => ` ${tokens.join(' ')} `

const any = (...forms: readonly string[]): RegExp => new RegExp(forms.join('|'), 'u')

const be = "(?:is|are|was|were|be|being|been|it's|that's|this's|there's|they're)"
const thing =
  '(?:a |an |the |its |our |their |his |her |this |that |any )?(?:\\p{L}[\\p{L}-]* ){0,3}'

/** `They will pay a price`, `there will be consequences`: what others will suffer for it. */
const reprisals = any(
  ' (?:will|would|to|shall|must) (?:pay|bear) (?:a|the|a heavy|a high|dearly) (?:heavy |high |political |full |electoral )?(?:price|consequences|for)[ ]',
  ' (?:will|would) (?:be|have|bring|face) (?:serious |grave |dire |severe |legal |political )?(?:consequences|repercussions|retaliation|countermeasures|reprisals) ',
  ' (?:will|would|can|could) (?:lose|not have|never have|forfeit) (?:our|my|its|their) (?:votes?|support|backing|confidence|trust|custom|business) ',
  ' (?:next step|next stop|only answer|alternative) (?:is|was|will be|would be) (?:a|an|the|to) (?:strike|walkout|walk|court|lawsuit|boycott|blockade|stoppage|tribunal|veto|ballot|sue|leave|quit)',
  ' (?:otherwise|or else) ,? ?(?:we|i|they|he|she|it|the \\p{L}+) (?:will|would|shall) ',
  ' (?:match|mirror) (?:every|any|each|all|these|those|the) (?:\\p{L}+ ){0,3}(?:duty|duties|tariffs?|sanctions|levy|levies|curbs) ',
  ' (?:sign|pay|accept|agree|choose|move|decide|deliver) ,? ?or (?:lose|face|leave|else|we|forget|be) ',
)

/** `we will take the matter to court`, `bring the government down`, `we go home`: a step of one’s own. */
const steps = any(
  ` (?:take|see|drag|haul|meet|sue) ${thing}(?:to|in|before) (?:the )?(?:court|courts|tribunal|judge|judges|arbitration|arbitrators)`,
  ` (?:bring|vote|shout|pull|strike|shut|close) ${thing}down `,
  ' (?:turn|look|go|switch|defect) (?:to other|elsewhere|to another|to rival) ',
  ' (?:buy|shop|sell|look|go|invest|build) (?:[\\p{L}-]+ ){0,3}elsewhere ',
  ' (?:not|never) hesitate to ',
  ` (?:move|shift|relocate|transfer) ${thing}(?:abroad|overseas|offshore|out|elsewhere) `,
  ' (?:go|goes|going|fly|head|drive|travel|sail) (?:home|into opposition|to (?:the )?(?:press|polls|voters|regulator|ombudsman)) ',
  ' (?:is|are|am|am|was|be) (?:out|gone|off) [.,!]? ?$',
  " (?:we're|i'm|we are|i am) (?:out|gone|leaving|walking|done|off) ",
  ' reserves? the right to | reserved the right to ',
  ' (?:set|start|launch|mint|build|create|form|found|issue) (?:up )?(?:its|our|their|his|her|my|a) (?:own|rival|[\\p{L}-]+ (?:of its|of our|of their|of his|of her) own) ',
)

export const announcesHarm = (line: string, direct: boolean, own: boolean): boolean =>
  reprisals.test(line) ||
  (steps.test(line) &&
    (own || (direct && / (?:we|i|we'll|i'll|we're|i'm|our|my) /.test(line))) &&
    / (?:will|would|'ll|we'll|i'll|shall|can|could|may|might|and|then|going|to|if|we're|i'm|ready|prepared|reserves?|reserved) /.test(
      line,
    ) &&
    !/ (?:cannot|can't|won't|wouldn't|never) (?!hesitate)| not (?!hesitate)(?:be |to )?(?:going|move|leave|take|turn|go) /.test(
      line,
    ))

const hostileNouns =
  '(?:retaliation|reprisals?|countermeasures?|sanctions|strikes?|stoppages?|walkouts?|boycotts?|blockades?|lockouts?|embargo(?:es)?|veto(?:es)?|tariffs?|lawsuits?|legal challenges?|legal action|court action|industrial action|protests?|resistance|expulsions?|a no vote|revenge)'
const hostilePledge = new RegExp(
  `^ (?:to (?:fight|contest|challenge|resist|appeal|overturn|derail|litigate|defy|thwart|frustrate) |to (?:set|start|launch|impose) ${thing}(?:of (?:its|his|her|their|our) own|own |tariffs|sanctions|duties|curbs|quotas)|(?:new |fresh |further |a |an |the |more |all-out |nationwide |mass |indefinite |\\d+ - hour |stiff |swift |steep |punitive |fierce |stubborn |retaliatory |import ){0,3}${hostileNouns} )`,
  'u',
)

/** `promised to fight it`, `vowed retaliation`, `announced a strike`: what is pledged hurts others. */
export const hostilePromise = (line: string): boolean =>
  hostilePledge.test(line) &&
  !/^ to (?:fight|resist|contest|challenge) (?:for|on|against|crime|corruption|poverty|inflation|hunger|the election|elections|fires?) /.test(
    line,
  )

/** A step that helps the other side: under a condition it is the price, not the threat. */
const kind =
  /^(?:pay|sign|accept|agree|back|support|vote|lift|release|ratify|join|contribute|return|free|deliver|talk|consider|live|send|give|lend|offer|raise|lower|extend|open|reopen|resume|restore|approve|endorse|welcome|meet|provide|guarantee|allow|let|be|do|have|come|stay|remain|keep|match|help|grant|fund|finance|drop|waive|share|hold|wait|see|know|make|work|discuss|negotiate|settle|increase|reduce|supply|sell|buy|take|get|summon|convene|call|abstain|need|go|like|prefer|continue|begin|stop|withdraw|start|follow|cut|find|rise|fall|grow|cost|lose|gain|ease|end|host|publish|act|respond|look|carry|put|cover|invest|add|proceed|honou?r|enter|halt|suspend|pause|delay|review|reconsider|refuse|withhold|ask|appoint|name|seek|invite|write|propose|inform|consult|abide|comply|participate|attend|donate|commit|pull|listen|move)$/

/** `unless`, `if no offer comes`, `if they fail`: a condition that says what the other side leaves undone. */
export const presses = (condition: string): boolean =>
  /^unless\b/i.test(condition) ||
  (/^(?:if|should)\b/i.test(condition) &&
    /\b(?:no|not|never|nobody|nothing|fails?|failed|refuses?|refused|rejects?|rejected|sticks?|stuck|insists?|insisted|fewer|less|without|stays?|goes ahead|went ahead|lapses?)\b|n['’]t\b/i.test(
      condition,
    ))

/** `support hinged on a guarantee`: consent that hangs on something. */
export const hangs = (line: string): boolean =>
  /^ (?:its |any |our |their |his |her |my |the )?(?:\p{L}+ ){0,2}(?:consent|support|backing|approval|agreement|signature|vote|votes|deal|aid|loan|money|payment|funding|return|release|decision|yes|sale|truce|ceasefire|withdrawal|lifting) (?:\p{L}+ ){0,3}(?:hinge[sd]?|depend(?:s|ed)?|rest(?:s|ed)?|conditional|contingent|dependent) (?:entirely |solely |only |largely )?(?:up)?on /u.test(
    line,
  )

/** `will start its own channel if no offer comes`: a step of one’s own that answers what the other leaves undone. */
export function ultimatum(tokens: readonly string[], condition: string): boolean {
  if (!presses(condition)) return false
  return tokens.some(
    (word, at) =>
      /^(?:will|would|'ll|we'll|i'll|shall)$/.test(word) &&
      /^\p{Ll}+$/u.test(tokens[at + 1] ?? '') &&
      !/^(?:not|never|no|also|only|then|still)$/.test(tokens[at + 1] ?? '') &&
      !kind.test(tokens[at + 1] ?? ''),
  )
}

/** Asked of others, or of all, without a verb of asking. */
const asked = any(
  ` (?:is|was|it's|be|seems) (?:high |now |about |past )?time (?:to|for|that|they|we|he|she|it|somebody|someone|the) `,
  " (?:is|it's|was|now) (?:now )?(?:up to|incumbent on|on|for) (?!(?:us|me|sale|now|the table|track|course) )(?:\\p{L}[\\p{L}'-]* ){1,4}to (?!come )",
  ` ball (?:is|was|lies|lay) (?:now |firmly |still )?in (?!our )`,
  " (?:we|i|we're|i'm) (?:are |am )?(?:simply |only |just |merely |still )?(?:asking|calling|pleading|begging|waiting|pushing|pressing) (?:for|on|that) ",
  ` (?:what|all) (?:we|i|people|they|it|he|she|[\\p{L}]+) (?:need|needs|needed|ask|asks|asked|want|wanted|expect)(?: for)? (?:is|was|are) `,
  " (?:had|'d|you'd|they'd) better ",
  ' (?:deserve|deserves|deserved) (?!it )',
  ` why (?:not|don't|doesn't|won't|can't|isn't|aren't) `,
  ` (?:essential|imperative|crucial|vital|urgent|critical|necessary) (?:that|to|for) `,
  ' (?:only|sole|one) (?:way|option|solution|answer|basis|path|road|remedy|route)(?: forward| out| ahead| open| left)? [.,!]?',
  ` (?:${be}|remains?|remained) (?:the|our|a|its|an absolute|the absolute|the bare|my|their) (?:very )?(?:minimum|floor|red line|starting point|bottom line|least|bare minimum|precondition) `,
  " (?:cannot|can't|could not|couldn't|must not|won't) (?:afford to )?wait ",
  ' no \\p{L}+ shall | shall (?:not|be|ensure|refrain|publish|pay|provide|submit|cease|remain|have|take) ',
  ' (?:must|should) (?:not )?(?:be|exceed|fall) ',
)
const only = / (?:only|sole|one) (?:way|option|solution|answer|basis|path|road|remedy|route) /

export function asks(line: string, direct: boolean, own: boolean): boolean {
  if (asked.test(line))
    return !(
      only.test(line) &&
      !/ (?:is|was|remains|remained|remain|it's|as) the (?:only|sole|one) /.test(line)
    )
  if (direct) return / (?:have|has) to be (?!said|admitted|seen)/.test(line)
  return (
    / had to (?:be (?!said|admitted|seen|rescued|evacuated|treated|cancelled|postponed|abandoned|taken|told|carried))/.test(
      line,
    ) ||
    / (?:there had to be|had yet to prove) /.test(line) ||
    (own && /^ (?:\p{L}+ ){1,3}expect(?:ed|s) (?:\p{L}+ ){1,3}to /u.test(line)) ||
    /^ (?:the |any |this |that )?(?:\p{L}+ ){1,2}(?:needed|required) (?:more|a|an|better|further|clearer|tougher|stronger|urgent|new) /u.test(
      line,
    )
  )
}

const hurt =
  '(?:ruin|ruins|ruined|destroy|destroys|destroyed|kill off|kill|kills|killed|gut|guts|gutted|wreck|wrecks|wrecked|cripple|cripples|crippled|bankrupt|bankrupts|strangle|strangles|choke|chokes|suffocate|empty|empties|betray|betrays|betrayed|undermine|undermines|undermined|punish|punishes|punished|penalise|penalises|penalised|penalize|penalizes|penalized|hurt|hurts|harm|harms|sell out|sells out|sold out|reward|rewards|rewarded|jeopardise|jeopardises|jeopardize|jeopardizes|endanger|endangers|decimate|weaken|weakens|weakened|trample|tramples|trampled|ignore|ignores|ignored|neglects?|neglected|overlooks|overlooked)'

/** `out of reach`, `beyond the pale`: where a proposal lies that will not do. */
export const outOf =
  '(?<! not )(?:out of (?:the )?(?:reach|touch|date|order|line|question|proportion|step|control|hand|all proportion)|beyond (?:the pale|reason|our means|belief)|off the mark|wide of the mark|in bad faith|at odds with|beside the point|dead on arrival|far from (?:enough|sufficient|fair|reality|credible))'

/** Turned down, run down, or said to hurt, in words that name no refusal. */
const turned = any(
  ` (?:${be} |stay |stays |stayed )(?:not|never|no longer|neither) (?:on the table|up for|for sale|on offer|on the agenda|an option|open to|the answer|the way|the solution|our problem|acceptable|in the interest)`,
  "(?:isn't|wasn't|aren't) (?:on the table|up for|for sale|on offer|an option|the answer|the way|the solution|our problem) ",
  ` off the table `,
  ' (?:fell|falls|fall|falling|came up|comes up) (?:far |well |badly |woefully )?short ',
  ` (?:will|would|shall|can|could) (?:not|never) be (?:raised|changed|reopened|renegotiated|lifted|moved|extended|lowered|signed|tolerated|accepted|allowed|forced|bullied|blackmailed|intimidated|pressured|rushed|dictated|altered|amended|withdrawn|reversed|approved|ratified|revised|sold|shared|watered|softened|delayed|repeated) `,
  ' (?:goes|go|went|gone|going) (?:much |far |way |a step )?too far ',
  " (?:not|n't|doesn't|didn't|don't) (?:go|gone|going) (?:nearly |remotely )?far enough ",
  ' (?:a|what a|sheer|pure) waste of | what a (?:waste|mess|farce|shame|mockery|pity) ',
  " (?:not|n't|don't|doesn't|didn't|never) (?:add up|make sense|work|buy|fool|trust|solve|help|cure|last|hold water|deserve) ",
  ` (?:make|makes|made|making) (?:no|little) sense `,
  ` (?:nothing|little) (?:left )?to (?:negotiate|discuss|talk about|offer|sign|celebrate) `,
  ` (?:solves|solve|solved|changes|changed|fixes|achieves|achieved|achieve|learned|learnt|does|did|offers|offered|brings|brought) (?:nothing|little|almost nothing) `,
  ` (?:nobody|no one) (?:had |has )?(?:ever )?(?:asked|consulted) (?:us|me|her|him|them|it) `,
  ' (?:will|would) never (?:happen|work|fly|pass|do|hold) ',
  ` answer (?:is|was|remains|remained|stays) (?:simply |still |a |a firm )?no | but no thanks | (?:my|our|his|her|their) dead bod| not on (?:my|our|her|his) watch `,
  '^ (?:no [,.] )?not (?:a|an|one|another) (?:single )?\\p{L}+ (?:more|longer|further) ',
  ' train has (?:left|gone) | ship has sailed ',
  ` ${outOf} `,
  ' (?:will|would|can|shall|could) be no (?!doubt|change|harm|problem|shortage|surprise|war|winners?|return of|more than|less than|fewer than|later than|need|cuts|losses|strikes?|job) ',
  ` (?:had |has |have |was |were |been |is |are )(?:deliberately |simply |repeatedly |long |knowingly )?(?:misled|lied|cheated|deceived|betrayed|broken|hiding|lying|hidden|cheating|stalling|dragging|hoarding|stealing|robbing|dumping|undercutting|blackmailing|bullying|profiteering|meddling|looting|plundering|smuggling|stolen|robbed|breached|violated|abandoned|sabotaged) `,
  ` (?:puts?|putting|places|placing) (?:\\p{L}+ ){1,3}(?:at risk|in danger|in peril|last|in jeopardy) `,
  ` (?:will|would|could|may|might|to|it'll|that'll) (?:only |simply |merely |also |effectively |just )?${hurt} `,
  ` (?:deal|plan|bill|levy|tax|cap|clause|text|law|offer|proposal|cut|cuts|tariff|tariffs|ban|quota|reform|draft|agreement|measure|measures|rule|rules|charge|scheme|budget|price|it|this|that|treaty|decision|move) ${hurt} `,
  '(?<! that| who| which) (?:break|breaks|broke|broken|breach|breaches|breached|violate|violates|violated|flout|flouts|flouted|contravene|contravenes|contravened|infringe|infringes|infringed) (?:\\p{L}+ ){0,3}(?:law|laws|rules|treaty|treaties|constitution|rights|charter|agreement|contract|ceasefire|truce|terms|sovereignty|promises|promise|pledge|word|conventions?|commitments?|obligations?|undertakings?|pact|accord|deal|code) ',
  ' (?:cost|costs) (?:\\p{L}+ ){0,2}more than (?:it|they|we) ',
  ' (?:has|had|have) nothing to do with ',
  ` (?:we|they) (?:have |had |were |'ve )(?:been )?(?:promised|handed|told|given|sold) (?:[\\p{L}'-]+ ){1,5}(?:, |\\. |and |but )+(?:we |they |all we |what we )?(?:got|get|have been|were|received|have|had|been) `,
  ' (?:dressed up as|in disguise|masquerading as|by another name|posing as|disguised as) ',
  ` (?:have|had) (?:sat|waited|paid|seen|heard|given|talked|listened|suffered|had|done|cut) (?:[\\p{L}'-]+ ){0,3}(?:enough|too) `,
)

/** `That is not arms control, that is a handicap race`: a name denied and a worse one given. */
const antithesis =
  / (?:is|are|was) not (?:[\p{L}\d'-]+ ){1,6}[.,;–—] ?(?:but )?(?:it|that|this|they|it's|that's) (?:is |was |are )?(?:an? |just |only |merely )|(?:isn't|aren't) (?:[\p{L}\d'-]+ ){1,6}[.,;–—] ?(?:it|that|this|they|it's|that's) | not against (?:[\p{L}\d'-]+ ){1,6}, | not (?:an? )?(?:[\p{L}-]+ ){1,3}, (?:it's|that's|it is|that is) an? /u

/** `is not a threat, it is a timetable`: who denies a bad name defends. */
export const defends = (line: string): boolean =>
  / (?:not|isn't|aren't) (?:an? |the )?(?:\p{L}+ )?(?:threat|threats|collapse|crisis|charity|ultimatum|war|retreat|defeat|surrender|punishment|ransom|bluff|climbdown|concession|luxury|gift|disaster|problem|secret|end|coincidence|surprise|provocation|attack|veto|blackmail) /u.test(
    line,
  )

export const turnsDown = (line: string, direct: boolean): boolean =>
  (turned.test(line) &&
    !/ (?:not|n't|didn't|doesn't|never) (?:be )?(?:hurt|harm|ruin|kill|undermine|weaken|punish) /.test(
      line,
    )) ||
  (direct && ((antithesis.test(line) && !defends(line)) || likened(line) || general(line)))

/** `Eighteen months is a coffee break`: what is at stake is called another thing, in one short sentence. */
const likened = (line: string): boolean => {
  const form =
    /^ (?:(?:this|that|it)(?: \p{L}+){0,2} (?:is|was)|it's|that's|(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|fifty) (?:[\p{L}%-]+ ){1,2}(?:is|are)) (an? )((?:[\p{L}-]+ ){1,7})[.,!]? ?$/u.exec(
      line,
    )
  return (
    form !== null &&
    !/ (?:and|question|matter|lot|fact|member|number|few|bit|very|little|chance|pity|good|great|fair|first|step|long|busy|difficult|complex|hard|quiet|sad|big|bigger|start|beginning|process|risk|decision|vote|day|week|relief|priority|friend|win|partner|month|privilege|pleasure|clear|strong|new|real|historic|sensible|reasonable|useful|right|duty|test|change|reminder|offer|promise|pause|proposal|draft|text|ceiling|floor|minimum|maximum) /.test(
      ` ${form[2] ?? ''}`,
    )
  )
}

/** `No company can supply at any price`: a rule that the other side is held against. */
const general = (line: string): boolean =>
  /^ (?:and |but )?(?:no (?:\p{L}+ ){1,2}|(?:nobody|no one|nothing) (?:\p{L}+ ){0,4})(?:can|could|would|will|is worth|deserves|has ever|should) (?!have to|need|be left|be hurt|be worse)/u.test(
    line,
  ) ||
  /^ (?:every|each) (?:\p{L}+ ){1,6}(?:comes back as|ends up|is paid for by|is one|is money) /u.test(
    line,
  ) ||
  /^ (?:\p{L}+ ){1,4}does not (?:cure|heal|feed|build|make|fill|heat|win|bring|buy|stop|solve) /u.test(
    line,
  )

/** Taken up, praised or promised, in words that name no support. */
const taken = any(
  ` (?:we're|i'm|we are|i am|count us|count me) in [.,!]? ?$`,
  ` (?:is|are|was|were|be|it's|that's|been) (?:a|an|the|our|one of the) (?:\\p{L}+ )?(?:good|fair|great|best|historic|sensible|reasonable|balanced|decent|welcome|excellent|solid|constructive|positive|generous|proud|pragmatic|fairer|important step|better|breakthrough|milestone|victory|success|triumph|step forward) (?!question|guess|bit|price of|talk|talks|meeting|conversation|discussion|exchange|morning|evening)`,
  ' (?:offer|proposal|invitation|promise|pledge|guarantee) (?:still )?(?:stands?|stood|remains?|remained|is|was) (?:still )?(?:on the table|open|valid|firm|[.!]|$)',
  ' step in the right direction | step forward | on the right track ',
  ` (?:will|would|to) (?:\\p{L}+ )?(?:save lives|save jobs|create jobs|protect jobs|keep the lights on|make (?:\\p{L}+ ){1,3}safer|cut bills|lower bills|pay for itself) `,
  ' (?:saves?|saved|protects?|protected|safeguards?|safeguarded|strengthens?|strengthened|shields?|shielded|respects?|respected|preserves?|preserved) (?:the|our|its|their|jobs|lives|farmers|workers|everyone|all|both) ',
  ' (?:stand|stands|stood) (?:firmly |squarely )?(?:with|by|behind) ',
  ` (?:you have|has|have) (?:our|my|its|his|her|their) (?:word|blessing|support|backing|full support|full backing|vote) `,
  ` (?:proud|glad|delighted|grateful|thankful|relieved|pleased) (?:of|that|to|for|with|about) `,
  ` (?:our|its|the|my|his|her|their) (?:door|doors|hand) (?:is|are|was|remains?|remained|stays?|stayed) (?:still |always |wide )?(?:open|outstretched) `,
  ` (?:we|i) (?:gladly |will |can |now )?(?:sign|accept|welcome|back|support|applaud|endorse|agree|salute) (?!nothing|no |only )`,
  ` (?:gives|give|gave|offers|buys) (?:us|them|everyone|farmers|workers|both) (?:\\p{L}+ )?(?:room|time|hope|certainty|security|a chance|clarity|breathing) `,
  ` (?:we|i) (?:can|could) (?:live with|work with|sign|accept) `,
  ` (?:take|takes|took) (?:the|this|that|their) (?:offer|proposal|plan|idea)(?:s)? seriously `,
)

/** `was ready to talk`, `is willing to raise`: the speaker’s own side. */
const willing =
  / (?:is|are|am|was|were|be|been|stands?|stood|remains?|remained|we're|i'm) (?:still |now |also |always |fully |quite |perfectly )?(?:ready|willing|prepared|happy|glad|open|committed|content|determined) to (?!be |see )/

const unwilling =
  /^ (?:[\p{L}'’-]+ ){0,6}(?:not|never|no longer|neither|hardly|isn't|aren't|wasn't) /u

export const takesUp = (line: string, ours: boolean): boolean => {
  if (ours && willing.test(line.split(' but ')[0] ?? '')) return !unwilling.test(line)
  const denied = / (?:not|no|never|hardly|isn't|wasn't|aren't|far from|neither) /.test(line)
  return !denied && taken.test(line)
}

/** Marks around a bare quantity or a name report it: `“fewer than half” of the sites`, `a “white knight” from Japan`. */
export function reportedMarks(text: string): boolean {
  const quoted = [...text.matchAll(/[“"‘«„]\s?([^”"’»]{2,200})[”"’»]/gu)]
  return (
    quoted.length > 0 &&
    quoted.every(({ 0: whole, 1: words = '', index }) => {
      if (
        /^(?:more|fewer|less|about|around|some|nearly|almost|over|up to|\d|with or without|or so)\b/iu.test(
          words,
        )
      )
        return true
      if (/\b(\p{L}+) or no \1\b/iu.test(words)) return true
      const after = text.slice(index + whole.length)
      return (
        /\b(?:an?|the|its|their)\s$/iu.test(text.slice(0, index)) &&
        words.split(' ').length <= 3 &&
        (after.match(/\p{L}+/gu)?.length ?? 0) >= 4
      )
    })
  )
}
