/** English closed classes and given names. */

export const englishWords = {
  commonWords:
    'the and of to in that is was for on with as by at from has have not but said it he she they will would',
  that: 'that',
  possessives: 'its their his her our my your whose',
  determiners: `the a an this that these those its their his her our my your some any no each every either
   neither both all most many several few other another one two three four five six seven eight nine
   ten dozens hundreds such half much`,
  prepositions: `of in on at by for with from to into onto over under after before during about against
   between among within without through across behind beyond near off out up down until till since
   despite towards toward upon amid amidst inside outside above below along around besides beside
   including following ahead via per unlike like than alongside concerning regarding throughout
   aboard because`,
  conjunctions:
    'and but or while whereas although though because as if unless since so yet nor when once until whether where that which who',
  relatives: 'who whom which whose where',
  auxiliaries: `is are was were be been being am has have had having do does did will would shall should can
   could may might must 'll 've 'd 're cannot can't won't wouldn't don't doesn't didn't isn't aren't
   wasn't weren't couldn't shouldn't haven't hasn't hadn't ought`,
  be: "is are was were be been being am isn't aren't wasn't weren't get gets got",
  negations: `not never n't cannot can't won't wouldn't don't doesn't didn't isn't aren't wasn't weren't
   couldn't shouldn't haven't hasn't hadn't hardly nobody none neither nor no`,
  silence: `decline declines declined declining refuse refuses refused refusing avoid avoids avoided
   avoiding refrain refrains refrained refraining fail fails failed failing stop stops stopped
   hesitate hesitates hesitated forbear omit omits omitted without`,
  adverbs: `also again already still even just only then now once later earlier soon yesterday today
   tonight tomorrow meanwhile instead however nevertheless nonetheless moreover furthermore too
   always never ever often sometimes long since yet indeed perhaps maybe thus therefore hence
   too twice thrice though rather quite very more less further first last next both all
   not n't afterwards afterward thereafter today anew aloud overnight publicly privately
   flatly bluntly dryly drily quietly separately repeatedly reportedly consistently soundly firmly
   likewise point-blank outright flat back far once more meantime well simply long ago`,
  openers: `monday tuesday wednesday thursday friday saturday sunday january february march april may
   june july august september october november december the a an this that these those it he she they we i you there
   here what who when where why how if but and or so yet nobody no not none everyone everybody someone
   all most many some few several both each every one two three four five six seven eight nine ten
   in on at by for with from to after before during since until while as although though because
   then now today yesterday tomorrow meanwhile instead however asked speaking earlier later still
   even only just once perhaps maybe its their his her our my your according despite under over
   between among unlike like another other such last next recent early late nothing anyone anything something
   is are was were has have had do does did will would can could should may might must whether
   opening leaving following given finally first second third also again whatever neither either nor
   unless outside inside behind across half without within about against beyond more less`,
  honorifics:
    'mr mrs ms miss dr prof professor sir dame lord lady baroness baron sen rep gov gen lt col capt st m mme frau herr hon rev cllr coun ald sgt pte cpl maj adm insp brig cmdr cdr messrs councillor councilor justice brigadier captain lieutenant sergeant commodore ayatollah reverend canon marshal dean',
  nobody: `nobody no-one noone none everyone everybody someone somebody anyone anybody something nothing
   anything everything there what this that these those here which who one many few some others most
   all each both we i you people another`,
  femaleNames: `anna anne ann maria mary marie elena helena helen ella emma eva eve sara sarah laura lotte lisa elisabeth
   elizabeth katarina katharina catherine kate karin karen karoline caroline carolina christine christina
   kristin kristina julia juliet julie claire clara klara sofia sophia sophie ingrid astrid sigrid
   annalena angela ursula mette sanna kaja katja anja antonia amelia amina aisha fatima leila layla
   nadia natalia natasha olga irina svetlana tatiana oksana olena yulia daria giorgia francesca
   chiara paola valentina isabel isabella isabelle ines lucia lucy carmen pilar dolores rosa beatriz
   beatrice monica monika martina petra miriam mia nora norah ruth judith hannah hanna johanna
   joanna jane janet jean jennifer jessica linda susan susanne barbara patricia nancy margaret
   margarethe margot greta gretchen frida freya solveig liv maren marit kari berit salla aino aune
   päivi paivi tuula riikka annika ylva malin lena linnea ebba agnes agneta birgit birgitta brigitte
   gertrud heidi ilse inge jutta renate sabine silke ute wiebke danika losa jacinda theresa teresa
   teresia roberta ekaterina yelena ludmila milena vesna jelena marija ana andrea sandra yasmin
   zainab zeynep ayse aylin elif meral soraya shirin parisa mina mei yuki yoko keiko sakura
   priya indira sonia sushma nirmala anjali deepa meera lakshmi grace faith hope joy ngozi ama
   abena chioma wanjiru amara zuri thandi nomsa lindiwe graca rosalind alice amy charlotte chloe
   daisy diana edith eleanor eleni ellen emily erin esther evelyn fiona florence gabriela gabriella
   georgia georgina gloria harriet heather hilda ida irene iris ivy jasmine josephine joan
   kathleen kathryn katherine kerstin kirsten leonie lily louise lydia madeleine marina marta martha
   matilda maud melanie michelle miranda naomi natalie nicola nicole nina noor odile olivia pauline
   penelope phoebe rachel rebecca renata rita rosemary sally samantha selma sheila sienna siobhan stella
   stephanie sylvia sylvie tamara tara thea tina vera veronica victoria viola violet virginia
   vivian wendy yvette yvonne zoe zuzana dorothea dagmar ilona katalin agnieszka malgorzata ewa
   beata danuta halina jadwiga marzena giulia elisa federica alessandra camille aurelie celine
   delphine elodie genevieve helene jeanne mathilde nathalie odette severine simone solange
   veronique virginie magdalena oana roxana simona ioana tereza jitka lenka alena dita baiba ilze
   inga evika ingrida dalia viktorija egle`,
  maleNames: `piet pieter kaspar mark marc markus marcus john jon johan johann johannes james jim jack jacques jacob jakob joseph
   josef jose joao juan giovanni ivan ian sean peter petr pedro pierre pietro piotr paul pablo paolo
   pavel michael michel mikhail miguel mikael david daniel donald joe boris tony gordon keir rishi
   emmanuel francois nicolas olaf friedrich gerhard helmut angus angelo carlos antonio antony anthony
   andrew andreas andrei andrej andrzej alexander aleksandr alexei alexis viktor victor vladimir
   volodymyr dmitry dmytro sergei sergey serhiy igor ihor oleg oleh yuri jens jonas jan jonathan erik
   eric lars lasse leif magnus mats nils olof ola per rasmus stefan steffen stephen steven steve
   sven tomas thomas tom tim timo tobias torsten ulf uwe walter werner wolfgang henrik heinrich henry
   harry hans hugo hugh ibrahim ahmed ahmad mohammed mohammad muhammad mahmoud mustafa omar osman
   recep ali hassan hussein karim khalid yusuf abdullah benjamin bill william wilhelm willem
   robert roberto rob roger richard ricardo ronald raymond ralph philip philippe patrick oscar oskar
   oliver otto nigel neil nathan martin matthew matteo mario luigi luis lukas luke louis leo leon
   lorenzo lloyd larry kurt kevin kenneth karl charles charlie christian christopher christoph
   colm cormac declan brendan liam eoin niall fergus hamish angus duncan graham alistair alasdair
   gabriel george georg giorgos guy gunther günter gustav felix fernando florian francis francisco
   frank franz fred frederik gary geoffrey gerald gregory edward eduardo edwin elias emil emilio
   enrico ernst erwin eugene evan xavier xi li wei kim shinzo fumio hiroshi kenji takeshi narendra
   rahul rajiv sanjay vikram arjun anil kofi kwame ban antonio tedros moussa mamadou cheikh ousmane
   samuel simon sebastian rui rafael ramon raul robin rolf roman ruben rudolf dominic dominik didier denis
   dennis derek detlef dieter dirk douglas bruno bruce bernard bernd bertrand bart arthur arnold
   armin arne anders albert alberto alan alain adam abraham aaron zoltan zbigniew wojciech waldemar
   vaclav václav tadeusz stanislaw radoslaw radek marek maciej lech krzysztof jaroslaw donald gyorgy
   istvan janos laszlo peter miklos milos zoran goran dragan nikola nikos kostas kyriakos
   yannis andris arturs edgars janis valdis gitanas linas tomasz mateusz niels poul soren søren
   bjarne bjorn björn gunnar haakon harald knut jussi juha pekka petteri sauli mikko antti alpo`,
} as const
