/** Sentences that begin with their verb: `Publish the advice.`, `Write the formula down.` */

/** The commonest verbs that people are told with; as a first word with an object after them hardly ever a noun. */
const imperatives =
  /^(?:stop|give|show|pay|open|release|sign|publish|bring|take|keep|leave|send|cut|end|withdraw|drop|come|sit|listen|stay|build|find|lift|free|return|restore|rebuild|raise|lower|ban|scrap|fix|start|begin|treat|respect|spare|share|set|lay|prove|move|walk|help|join|hand|lend|hire|fund|freeze|delay|extend|protect|don't|do|write|tell|ask|put|get|call|accept|change|choose|cancel|check|clean|close|consult|count|deliver|explain|face|feed|hear|honou?r|invest|invite|learn|look|make|meet|name|pick|reconsider|reduce|remove|replace|rethink|say|sell|speak|spend|split|talk|teach|think|try|turn|use|vote|wait|work|read|add|admit|back|buy|cap|double|draw|fill|follow|forget|go|hold|include|let's|remember|repair|resign|resume|save|settle|suspend|trust|double|remember|reopen|negotiate)$/

const objects =
  /^(?:the|a|an|this|that|these|those|us|them|him|her|your|our|my|their|its|more|less|every|all|each|any|some|up|down|out|off|in|back|to|at|with|for|on|again|now|what|who|how|where|why|whether|if|and|first|\p{Lu}.*|\d.*)$/u

const plain =
  /^(?:stop|give|show|pay|open|release|sign|publish|bring|take|keep|leave|send|cut|end|withdraw|drop|come|sit|listen|stay|build|find|lift|free|return|restore|rebuild|raise|lower|ban|scrap|fix|start|begin|treat|respect|spare|share|set|lay|prove|move|walk|help|join|hand|lend|hire|fund|freeze|delay|extend|protect|don't|do)$/

const noObject =
  /^(?:it|no|is|are|was|were|will|has|would|can|must|me|of|any|anyone|yourself|yourselves)$/

export function commands(tokens: readonly string[]): boolean {
  return tokens.some((word, at) => {
    const before = tokens[at - 1]
    if (
      before !== undefined &&
      !/^[.!?;:]$/.test(before) &&
      !(at === 1 && /^(?:so|and|but|then|please)$/.test(before))
    )
      return false
    const next = tokens[at + 1] ?? ''
    if (word === 'let') return !/^(?:me|us|alone)$/.test(next)
    if (word === 'do') return next === 'not'
    if (!imperatives.test(word) || !/^(?:[\p{L}\d]|['’])/u.test(next) || noObject.test(next))
      return false
    return plain.test(word) || objects.test(next)
  })
}
