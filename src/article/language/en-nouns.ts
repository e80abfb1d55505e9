/** English nouns that speak: people by their post, groups, organisations, documents. */

/** `kind [f|m] [plural]: nouns` */
export const englishNouns: readonly string[] = [
  `role: president premier chancellor minister secretary leader chief head chair chairperson
   spokesperson ambassador envoy negotiator commissioner governor mayor senator lawmaker legislator
   congressman mp mep deputy official diplomat adviser advisor aide delegate representative director
   president-elect speaker whip rapporteur general admiral colonel commander officer boss executive
   ceo economist analyst expert scientist researcher professor lawyer counsel judge historian
   strategist pollster activist campaigner organiser organizer convenor convener mediator facilitator
   broker host president-designate rival opponent counterpart colleague predecessor successor deputy
   under-secretary undersecretary vice-president vice-chancellor treasurer banker owner founder manager
   shopkeeper farmer fisherman skipper trawlerman worker resident source insider politician veteran
   member minister-president statesman hardliner backbencher moderator chief-of-staff coordinator
   co-chair co-leader number attorney prosecutor inspector auditor ombudsman cardinal bishop pope
   archbishop imam rabbi patriarch emir sultan sheikh lord participant attendee organiser delegate
   person shadow trader exporter importer grower brewer miner steward rep negotiator-in-chief author
   co-author critic ally partner signatory lender creditor bondholder investor financier taoiseach
   neighbour neighbor friend cousin biographer assistant captain brigadier marshal commodore councillor ayatollah pensioner docker trucker
   engineer surveyor architect doctor nurse midwife paramedic surgeon physician psychologist vet
   teacher lecturer academic scholar student pupil biologist ecologist hydrologist geologist
   agronomist physicist chemist climatologist meteorologist statistician demographer sociologist
   journalist reporter editor columnist correspondent writer novelist poet publisher translator
   barrister solicitor magistrate notary clerk registrar accountant consultant bookkeeper
   pilot captain sailor docker stevedore driver conductor signaller mechanic electrician plumber
   carpenter builder roofer welder baker butcher chef waiter publican innkeeper hotelier landlord
   tenant caretaker cleaner librarian curator pharmacist firefighter detective sheriff soldier
   sergeant lieutenant major shepherd herder beekeeper forester gardener fisher fishmonger
   priest vicar chaplain monk rabbi elder chieftain pensioner neighbour neighbor passenger commuter
   villager islander bystander eyewitness witness volunteer refugee translator interpreter
   master headmaster headteacher stationmaster harbourmaster warden ranger keeper
   premier-designate comptroller actuary arbitrator conciliator adjudicator
   mandarin tycoon magnate baron grandee heir monarch sovereign regent viceroy consul attaché legate nuncio provost
   rector dean bursar principal abbot abbess nun rebel mutineer militiaman gunman captor hijacker kidnapper smuggler
   usher lobbyist newcomer outsider retiree lodger homeowner householder motorist cyclist rider patient carer
   guardian teenager donor sponsor patron benefactor buyer seller vendor purchaser customer subscriber
   coach trainer referee athlete musician singer actor composer artist painter landowner shareholder
   incumbent challenger freeholder leaseholder licensee contractor subcontractor`,
  `role m: chairman spokesman king prince emperor foreman businessman statesman minister-son
   man husband brother father congressman gentleman son uncle nephew widower`,
  `role f: chairwoman spokeswoman queen princess empress businesswoman congresswoman woman wife
   sister mother daughter aunt niece widow`,
  `group plural: observers carriers cantons regions provinces towns villages cities municipalities districts
   ports schools hospitals universities churches tribes clans communities families settlers herders
   shepherds holders creditors veterans pensioners students parents tenants landlords councils capitals
   ministries embassies secretariats committees agencies charities factions militias officials diplomats ministers leaders allies envoys lawmakers legislators
   negotiators experts economists analysts scientists researchers critics opponents supporters
   campaigners activists unions unionists employers carmakers manufacturers producers farmers fishermen
   miners workers creditors lenders bondholders investors banks bankers traders exporters importers
   countries states nations capitals governments parties parliamentarians mps meps senators deputies
   ambassadors members delegates mediators sources insiders aides advisers advisors generals
   commanders rebels insurgents separatists republicans democrats conservatives liberals socialists
   greens islands islanders residents colleagues hosts rivals partners donors companies firms
   shipowners owners airlines growers fishers skippers trawlermen strikers staff doctors nurses teachers
   drivers pilots both parties sides delegations two commissioners presidents chancellors
   premiers organisers organizers signatories brokers lawyers historians hardliners moderates
   backbenchers groups ngos charities associations chambers regions cities islanders people
   participants trade-unions strategists watchers mandarins civil-servants authors`,
  `government: government cabinet administration`,
  `organisation: ministry department office commission council parliament committee
   party union federation association group alliance bloc coalition opposition delegation company
   firm bank fund agency authority court tribunal secretariat presidency
   army military navy militia movement charity ngo foundation institute university think-tank
   thinktank watchdog regulator chamber confederation league organisation organization body panel
   board team mission embassy consulate side camp faction caucus congress senate house assembly
   bundestag treasury palace kremlin broker exchange cooperative co-operative consortium operator
   directorate inspectorate club troika trio quartet majority minority republic kingdom
   state country nation island region city province junta regime leadership industry lobby
   guild trust society partnership tank syndicate employer network forum taskforce task-force initiative campaign community
   railway hospital port airport club church school refinery mine smelter mill factory shipyard exporter
   newspaper daily magazine broadcaster station hub conference utility carmaker airline
   manufacturer producer platform delegation works-council newsroom executive bench group-of-states
   service bureau division registry centre center constabulary force brigade county borough shire parish diocese
   synod prefecture municipality town village township settlement canton territory chain giant maker bidder insurer
   retailer supplier developer suitor grocer supermarket wholesaler distributor carrier shipper refiner processor packer
   conglomerate multinational subsidiary startup start-up outfit label studio orchestra theatre museum gallery opera
   academy college housebuilder shipbuilder planemaker steelmaker drugmaker chipmaker brewery winery dairy abattoir
   bakery foundry quarry plant dockyard insurgency battalion regiment headquarters air-force coastguard`,
  `document: tables declaration communique communiqué statement text draft report letter memo memorandum
   article treaty paper note document resolution accord pact manifesto programme agreement
   charter constitution ruling judgment judgement verdict decree bill law study survey assessment
   forecast analysis audit filing brief briefing submission email e-mail tweet post message protocol
   annex preamble clause paragraph plan proposal blueprint outline mandate contract convention
   directive regulation guideline application petition complaint lawsuit indictment tender
   prospectus strategy roadmap timetable dossier circular leaflet brochure bulletin editorial column
   factsheet communication questionnaire notice injunction writ plea submission
   directive regulation guideline opinion review speech press-release release non-paper readout`,
]
