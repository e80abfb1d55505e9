/** Turns of phrase that take a side in German and French, on a line of lower-case words with a blank at both ends. */

/** A step of one’s own that its verb and a particle far from it, or a court, make. */
export const steps = (line: string): boolean =>
  / (?:ziehe|ziehen|zieht|zögen|zog|zogen) (?:[\p{L}-]+ ){1,6}(?:zurück|ab) | (?:gehe|gehen|geht|ziehe|ziehen|zieht|gingen) (?:[\p{L}-]+ ){0,3}vor (?:das |den |die )?\p{L}*(?:gericht|gerichtshof) | (?:steige|steigen|steigt|trete|treten|tritt|stiegen|träten) (?:[\p{L}-]+ ){0,4}aus | (?:lege|legen|legt) (?:[\p{L}-]+ ){1,5}(?:lahm|nieder) | (?:steht|stehen) (?:[\p{L}-]+ ){0,6}still | (?:klage|klagen) (?:[\p{L}-]+ ){0,4}ein | (?:irons|ira|iront|irai|vais|allons) (?:[\p{L}'-]+ ){0,2}(?:au tribunal|en justice|devant) | plie(?:r|rons|ra|rait) bagage | claque(?:r|rons|ra|rait) la porte /u.test(
    line,
  )

/** `nicht tragbar`, `pas acceptable`, `zu wenig`: a judgement denied, or of too much and too little. */
export const untenable = (line: string): boolean =>
  / nicht (?:mehr |länger |im geringsten )?(?:tragbar|akzeptabel|hinnehmbar|verhandelbar|machbar|finanzierbar|bezahlbar|fair|genug|ausreichend|realistisch|zumutbar|vertretbar|umsetzbar|haltbar|gerecht|seriös|durchdacht|vermittelbar|nachvollziehbar|zielführend|annehmbar) | pas (?:acceptable|tenable|réaliste|sérieux|négociable|suffisant|viable|juste|à la hauteur|crédible|raisonnable|à l'ordre) /u.test(
    line,
  ) ||
  / (?:ist|sind|sei|seien|wäre|wären|bleibt) (?:[\p{L}\d-]+ ){0,4}zu (?:wenig|viel|teuer|hoch|niedrig|spät|kurz|lang|gering|weit|vage) | (?:reicht|reichen|reiche|reichten|genügt|genügen|genüge) (?:[\p{L}\d-]+ ){0,4}nicht | mehr (?:[\p{L}\d-]+ ){0,9}nicht (?:her|drin|möglich|machbar) | (?:c'|est|sont|serait|seraient) (?:est )?(?:déjà |bien |beaucoup )?trop | ne (?:suffit|suffisent|suffira|suffirait|suffiront) (?:pas|plus) | n' (?:y )?est pas | loin du compte /u.test(
    line,
  )

/** `sei bereit, … zu`, `est prêt à`, `hat angeboten`: a step held out. */
export const prepared = (line: string): boolean =>
  / (?:sei|seien|ist|sind|wäre|wären|bin) (?:[\p{L}-]+ ){0,3}(?:bereit|einverstanden|offen) | (?:est|sont|serait|seraient|suis|sommes|être) (?:[\p{L}-]+ ){0,2}(?:prête?s?|disposée?s?|favorables?) (?:à|au|aux) | (?:nous avons|j'ai|wir haben|ich habe) (?:[\p{L}-]+ ){0,6}(?:proposé|offert|promis|vorgeschlagen|angeboten|zugesagt|versprochen) /u.test(
    line,
  ) &&
  !/ (?:nicht|kein|keine|keineswegs|pas|jamais|plus) (?:[\p{L}-]+ )?(?:bereit|einverstanden|prête?s?|disposée?s?) /u.test(
    line,
  )

/** `unter fünf Prozent werde es keinen Abschluss geben`: a level by denial. */
export const floor = (line: string): boolean =>
  / (?:unter|weniger als) (?:[\p{L}\d.,%-]+ ){1,4}(?:werde|wird|gibt|gebe|geht|gehe|ist|sei|kommt|komme|werden) (?:[\p{L}-]+ ){0,4}(?:nicht|kein|keine|keinen|nichts) | (?:nicht|nichts|pas question de descendre|ne pas descendre) (?:unter|sous) /u.test(
    line,
  )

/** `könne höchstens vier Prozent tragen`: an offer with a ceiling. */
export const ceiling = (line: string): boolean =>
  / (?:kann|könne|können|könnte|peut|peux|pouvons) (?:[\p{L}'-]+ ){0,3}(?:höchstens|maximal|allenfalls|bis zu|au maximum|au plus|jusqu' ?à) /u.test(
    line,
  )

/** `unter 20 Cent zu gehen`, `d’aller au-delà de 12 %`: a level that a refusal makes a demand. */
export const refusedLevel = (line: string): boolean =>
  / (?:unter|über|mehr als|weniger als) (?:[\p{L}\d.,%-]+ ){1,5}zu (?:gehen|zahlen|akzeptieren|bieten|geben|senken|rutschen) | (?:aller|descendre|monter|payer|accepter|céder|verser|passer) (?:[\p{L}'-]+ ){0,2}(?:au delà|au-delà|sous|en dessous|en-dessous|plus|moins) (?!loin|vite)/u.test(
    line,
  )

/** `wir lassen uns nicht freikaufen`, `nous ne céderons pas`: the speaker will not. */
export const unwilling = (line: string): boolean =>
  / (?:wir|ich) (?!(?:wissen|weiß|haben|hatten|habe|glauben|glaube|sind|bin|kennen|kenne) )\p{L}+ (?:[\p{L}-]+ ){0,4}(?:nicht|nie|niemals) (?!nur )| (?!(?:wissen|weiß|haben|habe|glauben|glaube|sind|bin|kennen) )\p{L}+ (?:wir|ich) (?:[\p{L}-]+ ){0,3}(?:nicht|nie|niemals) (?!nur )| (?:wer|man) (?:[\p{L}-]+ ){1,7}(?:kann|könne|darf|dürfe) (?:[\p{L}-]+ ){0,2}nicht | pas question | on ne peut pas /u.test(
    line,
  )

/** `möglich`, `à portée de main`: within reach, without a side. */
export const reachable = (line: string): boolean =>
  / (?:à portée de main|possible|probable|envisageable|greifbar|in reichweite|möglich|denkbar|wahrscheinlich) /u.test(
    line,
  )

/** `ihre Fraktion`, `son mouvement` as the first words: the speaker’s own side. */
export const ownSide = (line: string): boolean =>
  /^ (?:seine?|ihre?|unsere?|son|sa|notre) (?:fraktion|partei|land|regierung|gewerkschaft|verband|haus|unternehmen|konzern|organisation|ministerium|volk|staat|mouvement|parti|pays|syndicat|gouvernement|fédération|entreprise|groupe|association|ministère|peuple) /.test(
    line,
  ) || / (?:werde|werden|will|wolle|wollen|würde) (?:er|sie|man) /.test(line)
