/** Closed classes and lists of French. */

export const commonWords =
  'le la les de des du et est que une un dans pour par sur pas au aux ce qui il elle nous l d qu n s'

export const accordingTo: readonly string[] = [
  'selon',
  "d' après",
  "d'après",
  'à en croire',
  "de l' avis de",
  "de l' avis du",
  "de l' avis des",
  'aux yeux de',
  'aux yeux du',
  'aux yeux des',
  'du point de vue de',
  'du point de vue du',
  'du côté de',
  'du côté du',
  'du côté des',
]

export const possessives = 'son sa ses leur leurs notre nos mon ma mes'

export const determiners =
  "le la les l' un une des du au aux son sa ses leur leurs notre nos ce cette ces cet deux trois quatre cinq plusieurs quelques chaque tout toute tous toutes certains certaines"

export const prepositions =
  "de d' à en dans par pour sur sous avec sans avant après depuis contre entre chez vers selon jusque jusqu' devant lors dès malgré pendant durant face envers parmi hors via outre"

export const conjunctions =
  'et mais ou si car donc or quand lorsque que qui dont où comme tandis alors puisque quoique'

export const auxiliaries =
  "est sont était étaient a ont avait avaient aura auront aurait auraient ait aient sera seront serait seraient doit doivent peut peuvent va vont pourrait pourraient devrait devraient faut fut furent n' ne se s' y l' m' me lui leur été"

export const adverbs = `aussi encore déjà toujours hier aujourd'hui demain ensuite puis cependant toutefois pourtant
  enfin alors lui elle eux même en pas aussitôt également notamment clairement fermement vivement
  sèchement longuement immédiatement catégoriquement fortement officiellement publiquement nettement
  simplement récemment finalement néanmoins désormais jamais plus guère surtout notamment déjà bien mieux
  tout tôt tard ici là tantôt parfois souvent quant d'ailleurs ailleurs en outre nouveau rapidement
  formellement explicitement implicitement franchement poliment prudemment amèrement durement`

export const openers = `le la les l' un une des du de d' en à au aux dans par pour sur sous avec sans avant après depuis il elle ils
  elles nous vous je on ce cette ces cet et mais ou si car donc qui que quand comme pas ne n' c' j' s' qu' son
  sa ses leur leurs selon interrogé interrogée interrogés lundi mardi mercredi jeudi vendredi samedi dimanche janvier
  février mars avril mai juin juillet août septembre octobre novembre décembre lors dès malgré pendant face
  tandis alors lorsque puisque ainsi aussi enfin puis ensuite cependant toutefois pourtant néanmoins
  désormais hier demain aujourd'hui deux trois quatre cinq six sept huit neuf dix cent mille plusieurs
  certains certaines quelques chaque tout toute tous toutes aucun aucune même déjà reste quant faute`

export const femaleNames = `soizic marie anne claire sophie nathalie isabelle catherine elise camille helene jeanne christine
  ursula agnes alice amelie annie audrey aurelie aurore beatrice brigitte carole caroline cecile celine chantal
  charlotte clemence clementine corinne delphine diane dominique eleonore emilie emma estelle fabienne florence francoise
  frederique gaelle genevieve ines irene jacqueline josiane julie juliette karine laetitia laure laurence lea lucie
  madeleine margaux marguerite marianne marine marion martine mathilde melanie michele monique morgane
  muriel nadine nicole odile pascale patricia pauline perrine rachida raphaelle rose sabine sandrine sarah segolene
  simone solene stephanie suzanne sylvie therese valerie veronique virginie yael yvonne zoe elodie elisabeth
  emmanuelle fanny gwenaelle louise lise manon oceane samira leila nadia fatima aicha rama najat`

export const maleNames = `yann jean pierre paul michel francois nicolas emmanuel bruno laurent philippe alain marc paulo antoine
  adrien alexandre alexis andre arnaud arthur aurelien baptiste benjamin benoit bernard bertrand boris cedric
  charles christian christophe claude clement damien daniel david denis didier edouard eric etienne fabien
  fabrice florent francis franck frederic gabriel gael georges gerard gilles gregoire guillaume guy henri herve hubert
  hugo jacques jerome joel joseph jules julien kevin lionel loic louis luc lucas ludovic marcel martin mathieu
  matthieu maurice maxime mickael olivier pascal patrice patrick raphael raymond regis remi rene
  richard robert roger romain sebastien serge simon stephane sylvain thibault thierry thomas tristan victor vincent
  william xavier yves gaston dan karim mehdi rachid ahmed mohamed ali`
