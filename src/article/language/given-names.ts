/** Further given names that tell he from she, in common use from Iceland to Japan; those borne by both are left out. */

export const femaleGivenNames = `
   abigail ada adaeze adela adele adriana agatha aicha aileen aisling alba albertine alejandra alicia alina alison
   allison alma almaz amalia amanda ananya anastasia angelica anita anneke annette annie antoinette aoife ariane
   arlette arundhati asha ashley asma asta astou audrey ayesha azadeh bahar barbro bella benedetta berenice bernadette
   bertha beth betsy betty bianca blanca bojana bonnie branka brenda bridget britta bronwyn camilla candice carina
   carla carlotta carol carole carrie cassandra cecilia cecile celeste celia chantal charlene cheryl chiamaka chidinma
   christa christelle ciara cindy clare claudia clotilde colette colleen comfort constance consuelo corinne cora
   cornelia cristina cynthia daniela danielle daphne dawn debbie deborah debra deirdre denise desiree diane dilys dina
   dinah dolly donna dora doreen doris dorota dorothy dunja edda edwina efua eileen elaine elke elsa elspeth elvira
   emilia emmeline emine enid erica erika ernestine esma esperanza estelle esmeralda etta eugenia eunice evangeline
   evelina farah faiza farida fatma fatou faye felicity fenna fernanda filippa flavia flora francine francoise
   frederica frederique gail gemma genoveva geraldine gerda germaine gillian gina gisela giselle gita glenda glenys
   golda gudrun guadalupe gulnara gwen gwendolen habiba hafsa haifa halima hanan hanne hatice hazel hedda hedwig helga
   henrietta henriette hester hilary hilde hildegard honor hortense huda ifeoma ilana ildiko ilka imelda imogen
   ingeborg inna iryna isla isolde ivana ivanka jacqueline jamila jana janelle janice jasmin jaya jeanette jeannette
   jemima jenna jenny jill joanne jocelyn jodie jolanta josephina joyce juanita judy juliana juliette june justine
   kadiatou kamala karima karla katerina kathy katie katrin kavita kayla kelly kemi khadija khadijah kimberly kinga
   kirsty klaudia krystyna ksenia kristen lamia lana lara larisa lata latifa latoya laurence lauren lea leah leanne
   leena leticia letizia lidia liesbeth liesel lila lilian liliana lillian lina linn liora lisbeth liselotte livia
   ljiljana lola loretta lorna lorraine louisa lourdes lotta luba lubna lucie lucille lucinda ludivine luisa luise
   lupe lyn lynn lynne mabel madina maeve magda maggie maha maia maire mairead mala mallory mandy manon manuela mara
   marcela marcella marcia marcelle margaux margret margrethe mariam mariama mariana marianne marie-claire mariella
   marijke marion marisa marisol marissa marjorie marlene marsha martine maryam maryna mathilda maureen mavis maxine
   maya meghan melinda melissa mercedes meredith merve mette-marie mildred mila mireille mirela mirella mirjana moira
   molly mona morag muriel myra myriam myrtle nabila nadezhda nadine naima najat nalini naoko nasreen natacha neha
   nell nella nelly nerys nia niamh nicolette nilufer nimra nisha nkechi noemi noelle nomvula nonhle norma nuala nuria
   nwanneka obioma octavia ofelia olaide olive olympe ophelia orla orsolya ottilie padma pamela pam parvati patience
   patty paula paulette peggy perla pernille petronella philippa phyllis pia polly portia precious prudence rabia
   rachael rachida raija rania raquel rasha rebekah regina reina renee reyhan rhiannon rhoda rhonda riitta rina ritva
   robyn rocio ronja rosalie rosario rosanna rose roseanne roswitha rowena roya rukmini rumi ruta ruxandra saara
   sabina sabrina sadie safiya sahar saida sakina salima saleha salome samira sanaa sanja sara-jane sarita saskia
   sayuri seema selina senait serena shannon sharon sheena shelley sherry shirley shreya sibylle sidonie sigrun silja
   silvia sinead sita siv sladjana smita snezana sofie sonja sonya stefania sue suki sukhvinder sunita susana susanna
   susannah suzanne svea swati tabitha tahira tamar tamsin tania tanja tansu tanya tarja tasneem tatjana tess tessa
   thelma therese theodora thora tiffany tilda tiina tonia tove tracey trine trudy tsitsi tuija tuulikki ulla ulrike
   ulrika ursel usha valerie valeria vanessa vanja velma vendula verena verity viktoriya vigdis vilma viorica viv
   viveka vlasta wafa wambui wanda wangari waltraud wanjiku wendela wilhelmina wilma winifred winnie xenia xiomara
   yael yara yasmine yetunde yolanda yoshiko ysabel zahra zainabu zara zaynab zeinab zelda zenobia zita zofia zora
   zuleika`

export const maleGivenNames = `
   aarav aaron abbas abdallah abdel abdi abdou abdul abel abebe abhishek adama adebayo adem adnan adolfo adrian ahmet
   aidan ajay akbar akin akinwumi akira alasdair alastair albin aldo alec aled alejandro alfonso alfred alfredo
   algirdas alistair allan allen alois alphonse alvaro alvin amadou ambrose amir amit amos anatole anatoly anders
   andre andrey andris andy anselm ansgar anton antoine anwar archibald archie ari aristide arkady arman armand
   armando arno arnaud arnold arsene arturo arvid ashok ashraf asif aslan atanas auguste augustin augustus aurelio
   axel ayman aziz badr baldev barack barney barry bartosz basil bashir bastian bela ben benedict benito benjamin
   benoit bennett berndt bert bertil bilal bjarni blaise bob bobby bogdan bojan boniface borut bouba brad bradley
   branko brett brian bryan burak byron calvin cameron carl carlo carson casimir casper cecil cedric celestin cesar
   chaim charley chas chester chidi chinedu cillian clarence claude clemens clement clifford clive clyde colin conor
   conrad constantin cormac cornelis cornelius craig cristian cristobal curtis cyril cyrus daan dag damian damien
   damir dan dale danilo danny dante dario darius darko darrell darren dave davide davor dawid dean dejan denes deng
   dennis derick desmond devon dick diego dieudonne dietmar dimitar dimitri dimitris dino dirk djordje domenico
   domingo don donal doug duarte dwight dylan eamon eberhard eckhard ed eddie edgar edmond edmund eduard efraim egon
   einar eirik elie elijah elio elliot elliott ellis elmar elmer elon elton elvis emanuel emeka emre eneko engin enno
   enrique erasmus erdem erhan eriks erkki erling ernest ernesto errol ervin erwin esteban ethan etienne eugen eugenio
   evander everett evert ewan ezekiel ezra fabian fabio fabrice fabrizio fadi fahad faisal farhad farid farouk faruk
   fausto federico fela ferdinand ferenc fergal feroz fidel fikret filip filippo finn fiodor flavio floyd folke fouad
   franck franco francesco franklin franjo fraser frederic frederick fredrik frits fritz fuad fyodor gabor gael
   gaetano garret garry gaspar gaston gautam gavin gavriil genaro gennady geoff geraint gerard gerd gereon gerry gert
   ghassan gianni gideon gil gilbert gilberto giles gino giorgi giovanni giuliano giuseppe glen glenn godfrey gonzalo
   gopal goran gottfried graeme greg gregor grigory guido guillaume guillermo gunnar gus gustaf gustavo guus gwilym
   haakon habib hafiz hagen haidar hakan hakim halil hamid hamza hank hannu hansjorg harald harold haroon harrison
   hartmut haruki harvey hasan hashim hassane hector heiko heikki heinz helge hendrik henk henning henri herbert
   heribert herman hermann hernan herve hideo hikmet hilmar hisham holger hoang horace horst howard hubert hugues
   humphrey huseyin hussain iain ibou idris ignacio ignatius igor ilias ilija ilkka ilya imad imran imre ingmar ingo
   iqbal irfan irving isaac isaiah ishaan ismael ismail iurii ivar ivo ivor jaakko jaap jaan jabari jack jackson
   jacinto jaime jake jakub jakup jamal jamie jamil jamshid jan-erik janez janne jared jarl jarmo jaroslav jason
   jasper javier jean-claude jean-luc jean-marc jean-pierre jeff jeffrey jeffery jelle jeremiah jeremy jermaine jerome
   jerry jesper jesse jesus jiri jivan joachim joakim joaquin jochen joel joerg jorg johnny jon joost joop jorge
   jorgen jørgen jose josep joshua josh josiah jovan juan-carlos jude jules julian julien julio julius junaid junichi
   jurgen juri jurij justin kabir kai kaito kamal kamil kaoru karim karlis karsten kasim kaspar kazimierz kazuo keith
   kelvin kemal ken kenan kendrick kenny kerem kevin khaled khalil kiran kirill kirk kjell klaas klaus klemens knud
   koen koji konrad konstantin konstantinos kresimir krishna kristian kristjan kristof kristoffer kuba kunle kwabena
   kwasi kyle kestutis lachlan ladislav lajos lamine lancelot lars-erik lauri laurent laurentiu laurie lawrence lazar
   leander leif leandro len lennart lenny leonard leonardo leonid leopold leroy leszek lev levan lewis liam linus
   lionel lito ljubomir logan lothar luc luca lucas luciano ludovic ludwig luke lutz lubos luuk lyndon maarten madhu
   magne mahathir mahdi malcolm malik mamoun manfred mani manish mansour manuel marat marcel marcello marcelo marcin
   marcio marco mariano marin marino marius marko marlon marshall marten marthin martti marty marvin marwan masood
   massimo mathias mathieu mats matthias matthieu mattias matti maurice mauricio mauro mauri max maxim maxime
   maximilian maxwell mehdi mehmet mel melvin menno mick mickael miguel-angel mihai mihail mika mike mikael mikhael
   mikołaj milan milo milorad milton mirko miroslav mitch mitchell mladen moe mohamed mohsen moises momcilo monty
   moritz morris morten moses moshe mukesh munir murad murat murray musa myles nabil nadir naeem naguib najib namik
   narcis nasser nathaniel naveen navid nazim neal ned neculai nelson nenad nestor nicholas nick nicolae nicolaus niko
   nikhil niklas nikolai nikolaus nikolay nino nizar noah noel nordin norbert norman nuno obadiah octavio odd ole
   oleksandr oleksii oliver olivier omari omid onur oran orlando orhan orville osama oskar osvaldo otmar otis ousmane
   owen ozan pal palle panagiotis pankaj paresh parvez pascal patricio patrik patryk pavlo pawel paweł payam peder
   pekka pelle perry per-olof pete peteris philipp phillip phil pierce piers pim piotr pius pradeep prakash pranav
   prasad predrag preston przemyslaw qasim quentin quincy raheem rafal rafi raimund raimo rainer raj rajesh ralf
   rakesh rami ramesh ramiro ramzi randall randolph randy rashid rasheed rasmus ratko ravi ray razvan reginald
   reinhard reinhold reidar remigiusz remi remy rene reza rhys ricardo rick ricky ridwan rigoberto riku rinat roald
   rod roderick rodney rodolfo rodrigo roel rogelio roland rolando romain ron ronan ronnie rory ross roy rudi rudiger
   rudolph rufus rupert ruslan russ russell rustam ryan ryszard saad sabri sadiq saeed sajid sakari salah salem salim
   salman salvador salvatore sami sampo samir samson sander sandro santiago santosh saul savvas scott seamus sean
   selim selwyn semyon sepp serge sergio seth seyed shahid shane shaun shawn sheldon shigeru shimon shlomo shyam
   sidney siegfried siegmund sigurd sigmar silas silvester silvio simeon simo sinan siraj sizwe slavko slobodan soren
   spencer spiro srdjan stan stanislav stanley stavros stefano steinar stelios stephane stephan stewart stig stipe
   stjepan stuart sudhir sujit suleiman sulejman sunil suresh svein svetozar svend sylvain sylvester taavi tadas tadej
   tae tahir taiwo takashi takumi tamas tariq tarik tarmo taro tauno ted teemu teodor terence terrence teun thabo
   thaddeus theo theodore theodor thierry thijs thomas thor thorsten thorbjørn thulani tiago tibor tihomir timothy
   timur tito tobin todd tolga tomasz tommaso tommy tomi tomislav tommi tor tord torbjorn torben toomas toshiro travis
   trent trevor trygve tsering tudor tuomas turgut tyler tyrone ulrich umar umberto upendra uri urho ursus usman uzoma
   vadim vaclav valentin valentino valerio valery valter vance varun vasil vasile vasily vaughn veikko veli vernon
   vesa vicente vidar vijay viktors viliam vilho ville vin vince vincent vincenzo vinod virgil virgilio visar vishal
   vitaly vitali vito vittorio vivek vlad vladislav vojtech volkan volker vuk wally walid wallace walt wasim wayne wei
   werner wes wesley wieslaw wilbert wilbur wilfred wilfrid willi willy willie willis wilson winston witold wlodek
   woody wyn xander xavi yahya yakov yann yannick yaroslav yasin yasser yasuo yehuda yevgeny yosef yoshi youssef
   yousuf yukio yunus yusef yves yvon zachary zafar zahid zaki zbigniew zdenek zdravko zeljko zoltan zubair zvi`
