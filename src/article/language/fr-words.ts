/** Closed classes and lists of French. */

export const commonWords =
  'le la les de des du et est que une un dans pour par sur pas au aux ce qui il elle nous l d qu n s'

export const accordingTo: readonly string[] = [
  'selon',
  "d' après",
  "d'après",
  'à en croire',
  'a en croire',
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

export const openers = `côté le la les l' un une des du de d' en à au aux dans par pour sur sous avec sans avant après depuis il elle ils
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
  emmanuelle fanny gwenaelle louise lise manon oceane samira leila nadia fatima aicha rama najat
  adele adeline agathe aline alix amandine anais angele angelique anne-laure anne-marie anne-sophie apolline armelle
  astrid barbara benedicte berengere bernadette berthe blandine capucine cassandre catherine celia charlene christelle
  claudine clotilde colette coline constance coralie cyrielle daphne delphine denise djamila edith edwige eliane elea
  elena elisa eloise elsa emeline enora erika ester eugenie eva eve fabiola fatoumata faustine flavie flore florine
  gabrielle garance gaelle genevieve geraldine germaine ghislaine gisele gwenola heloise henriette hermine hortense
  ingrid isaure isaline jade janine jeannine joelle josephine josette juliane justine katell katia khadija laetitia
  lauriane laurine leonie liliane lina linda loane lorraine louna luce lucette lucile ludivine lydie lysiane maelle
  magali magalie maeva maia maite malika manuelle marcelle margot marie-christine marie-claude marie-france
  marie-helene marie-jose marie-laure marie-pierre marielle mariette marina marjolaine marlene maryse maryvonne
  maud maude melissa mireille mona myriam nathalie nolwenn noemie noelle oceane odette olympe ophelie orlane paola
  paule paulette pauline penelope philippine prisca prune rachel raymonde rebecca regine reine romane rosalie roxane
  salome sandra sarah segolene severine sidonie sixtine soizic solange sonia stephanie suzon sybille tatiana
  tiphaine valentine vanessa vera victoire victoria violaine violette viviane yasmina yolande ysaline zelie zohra`

export const maleNames = `yann jean pierre paul michel francois nicolas emmanuel bruno laurent philippe alain marc paulo antoine
  adrien alexandre alexis andre arnaud arthur aurelien baptiste benjamin benoit bernard bertrand boris cedric
  charles christian christophe claude clement damien daniel david denis didier edouard eric etienne fabien
  fabrice florent francis franck frederic gabriel gael georges gerard gilles gregoire guillaume guy henri herve hubert
  hugo jacques jerome joel joseph jules julien kevin lionel loic louis luc lucas ludovic marcel martin mathieu
  matthieu maurice maxime mickael olivier pascal patrice patrick raphael raymond regis remi rene
  richard robert roger romain sebastien serge simon stephane sylvain thibault thierry thomas tristan victor vincent
  william xavier yves gaston dan karim mehdi rachid ahmed mohamed ali
  abdel achille adam aime alban albert albin aldric alexis alfred alphonse amaury ambroise amine anatole anicet
  anselme antonin ariel armand armel arsene auguste augustin aymeric barthelemy basile bastien bertrand blaise
  brice bruce camille casimir celestin cesar christophe clovis come conrad corentin cyprien cyril cyrille damien
  didier dimitri dylan edgar edgard edmond eloi elie emile enguerrand ernest erwan estelle ethan eudes eugene evan
  evariste fabio faustin felicien felix ferdinand fernand firmin flavien florentin florian fulbert gaetan gaspard
  gauthier gautier georges geoffroy geoffrey germain ghislain gildas gino gregory gustave gwenael harold hector
  helmut hermann hippolyte honore ignace ilan isaac ismael ivan jean-baptiste jean-christophe jean-claude
  jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noel jean-paul jean-philippe
  jean-pierre jean-yves jeremie jeremy joachim joan johan jonathan jordan joris josselin jocelyn judicael jules
  justin karl kilian killian lambert landry laurence leandre leo leon leonard leopold lilian loic loick lorenzo
  lucien luigi mael malo manuel marceau marcelin marin marius mathias mathis matthias maximilien melchior mickael
  milan modeste moussa nathan noe noel norbert octave omar ousmane pacome pascal patrice paulin paul-henri perceval
  philibert pierre-yves placide prosper quentin ralph ramon raoul regis renaud reynald roch rodolphe rodrigue roland
  romain romaric romeo ronan ruben rudy sacha salomon samir samuel sandro saturnin serafin severin sidoine silvere
  simeon stanislas stephan steven sylvestre tanguy teddy thibaud thibault theo theodore theophile timothee titouan
  toussaint tristan tugdual ulysse urbain valentin valere valery victorien vivien vladimir wilfrid yacine yannick
  yoann yohan youssef yvan yvon zacharie`
