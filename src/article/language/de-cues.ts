/** German cues, a line for each stance and frame; `germanCues` says how an entry is written. */

export const germanCueLines: readonly string[] = [
  `say say: sagen erklären betonen meinen behaupten antworten entgegnen erwidern ergänzen schreiben
   mahnen warnen berichten bestätigen glauben finden kritisieren beklagen bemängeln
   monieren rügen urteilen erzählen erläutern argumentieren unterstreichen bekräftigen beteuern
   einwenden twittern posten verkünden melden vermelden bekennen bedauern äußern
   befinden denken wissen feststellen fest|stellen klar|stellen ein|räumen ein|wenden hinzu|fügen
   zu|geben zu_bedenken|geben zu_Protokoll|geben mit|teilen an|merken an|fügen aus|führen
   hervor|heben heraus|stellen klar|machen deutlich|machen nach|legen zurück|geben
   bekannt|geben an|deuten durchblicken|lassen wissen|lassen verlauten|lassen aus|rufen
   verweisen+darauf hin|weisen+darauf pochen+darauf sprechen+davon aus|gehen+davon ein|werfen
   vor|rechnen warnen+davor erinnern+daran aus|plaudern verraten petzen
   überzeugt|zeigen+sich zuversichtlich|zeigen+sich empört|zeigen+sich
   enttäuscht|zeigen+sich besorgt|zeigen+sich skeptisch|zeigen+sich sicher|zeigen+sich
   erleichtert|zeigen+sich gelassen|zeigen+sich auf_dem_Standpunkt|stehen
   sicher|sein+sich überzeugt|sein zuversichtlich|sein der_Ansicht|sein der_Meinung|sein
   der_Auffassung|sein in_Aussicht|stellen vertreten bezweifeln bestreiten dementieren`,
  `say quote: spotten höhnen kontern scherzen fort|fahren schimpfen poltern ätzen wettern rufen
   fragen loben jubeln klagen stöhnen seufzen lachen brummen murmeln flüstern schnauben scherzen sticheln
   freuen+sich ärgern+sich empören+sich beschweren+sich zitieren zusammen|fassen bilanzieren
   resümieren sinnieren witzeln fordern verlangen drohen versprechen an|kündigen hoffen
   fürchten befürchten bitten appellieren werben kommentieren grollen zürnen raunen sprechen
   beginnen schließen enden raten beharren insistieren plädieren prophezeien frohlocken toben brüllen schreien keifen hetzen
   stänkern schwärmen jammern`,
  `describe say: erwarten schätzen befürchten fürchten prognostizieren hoffen vermuten voraus|sagen
   vorher|sagen an|nehmen bezweifeln kalkulieren veranschlagen
   rechnen+damit ermitteln errechnen berechnen vor|rechnen aus|rechnen`,
  `describe noun: vor|sehen erwarten schätzen befürchten fürchten prognostizieren hoffen+auf rechnen+mit
   beziffern veranschlagen taxieren sprechen+von berichten+von aus|gehen+von nicht_aus|schließen
   warnen+vor in_Aussicht|stellen klagen+über verweisen+auf hin|weisen+auf erinnern+an
   zweifeln+an`,
  `support noun: unterstützen begrüßen befürworten billigen akzeptieren loben zu|stimmen verteidigen würdigen
   mit|tragen gut|heißen bekennen+sich+zu aus|sprechen+sich+für stark|machen+sich+für
   ein|setzen+sich+für werben+für stimmen+für votieren+für ein|treten+für stellen+sich+hinter
   an|schließen+sich ein|lenken+bei bereit|zeigen+sich+zu offen|zeigen+sich+für bereit|erklären+sich+zu
   bereit|sein+zu offen|sein+für dafür|sein dankbar|sein+für zufrieden|zeigen+sich+mit zufrieden|geben+sich+mit
   erfreut|zeigen+sich+über aufgeschlossen|zeigen+sich+für grünes_Licht|geben+für
   entgegen|kommen zu|sichern garantieren an|nehmen ratifizieren fest|halten+an einverstanden|zeigen+sich+mit einverstanden|sein+mit`,
  `commit noun: versprechen an|bieten bieten an|kündigen zu|sagen vor|schlagen verpflichten+sich+zu
   erwägen planen geloben beabsichtigen vor|legen ins_Spiel|bringen auf_den_Tisch|legen
   unterbreiten gewähren ein|willigen+in zusichern beschließen entscheiden+sich+für
   einigen+sich+auf verständigen+sich+auf anregen an|regen prüfen vereinbaren`,
  `commit say: versichern garantieren bereit|sein bereit|zeigen+sich bereit|erklären+sich willens|sein versprechen zu|sagen zu|sichern geloben an|kündigen an|bieten vor|schlagen an|regen`,
  `oppose noun: ab|lehnen verweigern bestreiten verurteilen verwerfen zurück|weisen aus|schließen
   widersprechen kritisieren dementieren ab|weisen ab|tun aus|schlagen bemängeln beklagen rügen
   monieren geißeln missbilligen an|prangern bedauern verspotten an|greifen blockieren
   wehren+sich+gegen wenden+sich+gegen sperren+sich+gegen stellen+sich+gegen aus|sprechen+sich+gegen
   protestieren+gegen stimmen+gegen votieren+gegen sträuben+sich+gegen vor|gehen+gegen
   weigern+sich distanzieren+sich+von verwahren+sich+gegen stemmen+sich+gegen
   Widerstand|leisten+gegen eine_Absage|erteilen Nein|sagen+zu zerpflücken tadeln
   dagegen|sein sein+gegen skeptisch|sehen kritisch|sehen empört|zeigen+sich+über enttäuscht|zeigen+sich+von
   enttäuscht|zeigen+sich+über mokieren+sich+über beschweren+sich+über nichts_wissen|wollen+von
   ab|rücken+von an|zweifeln boykottieren`,
  `demand noun: fordern verlangen wollen pochen+auf beharren+auf bestehen+auf drängen+auf dringen+auf
   plädieren+für beantragen ein|fordern an|mahnen reklamieren beanspruchen wünschen+sich
   bitten+um werben+um appellieren+an rufen+nach empfehlen möchten erwarten+von mahnen+zu
   auf|rufen+zu raten+zu brauchen benötigen ermahnen streben+an an|streben kämpfen+für wünschen ein|klagen`,
  `demand say: fordern verlangen dringen+darauf drängen+darauf pochen+darauf bestehen+darauf beharren+darauf
   bitten+darum plädieren+dafür empfehlen aus|sprechen+sich+dafür beantragen wünschen+sich
   raten anmahnen an|mahnen wollen`,
  `support say: begrüßen ein|setzen+sich+dafür stark|machen+sich+dafür zu|stimmen`,
  `demand urge: auf|fordern auf|rufen bitten ermahnen drängen beauftragen ersuchen an|weisen ein|laden
   auf|rufen+dazu auf|fordern+dazu appellieren+an raten heran|treten+an`,
  `oppose urge: warnen`,
  `oppose say: vor|werfen vor|halten aus|sprechen+sich+dagegen wehren+sich+dagegen protestieren+dagegen
   bestreiten weigern+sich`,
  `threaten noun: drohen drohen+mit an|drohen`,
  `threaten say: drohen drohen+damit an|drohen`,
  `say name: nennen bezeichnen+als halten+für sehen+als sehen+in werten+als bewerten+als
   ein|stufen+als verstehen+als betrachten+als an|sehen+als finden ab|tun+als beschreiben+als
   einordnen+als deuten+als auf|fassen+als ein|schätzen+als beziffern+auf schätzen+auf
   veranschlagen+auf taxieren+auf vergleichen+mit`,
  `oppose name: kritisieren+als ab|lehnen+als zurück|weisen+als verurteilen+als verspotten+als
   brandmarken+als geißeln+als verwerfen+als schelten rügen+als ab|kanzeln+als`,
  `support name: loben+als begrüßen+als feiern+als preisen+als würdigen+als`,
]

/** Infinitive, third person of the present, of the past, participle. */
export const germanStrongVerbs: readonly string[] = [
  'sprechen spricht sprach gesprochen',
  'versprechen verspricht versprach versprochen',
  'widersprechen widerspricht widersprach widersprochen',
  'schreiben schreibt schrieb geschrieben',
  'beschreiben beschreibt beschrieb beschrieben',
  'finden findet fand gefunden',
  'befinden befindet befand befunden',
  'rufen ruft rief gerufen',
  'bieten bietet bot geboten',
  'schlagen schlägt schlug geschlagen',
  'schließen schließt schloss geschlossen',
  'beschließen beschließt beschloss beschlossen',
  'bestreiten bestreitet bestritt bestritten',
  'verwerfen verwirft verwarf verworfen',
  'werfen wirft warf geworfen',
  'weisen weist wies gewiesen',
  'rückweisen weist wies rückgewiesen',
  'verweisen verweist verwies verwiesen',
  'halten hält hielt gehalten',
  'sehen sieht sah gesehen',
  'nennen nennt nannte genannt',
  'bekennen bekennt bekannte bekannt',
  'denken denkt dachte gedacht',
  'wissen weiß wusste gewusst',
  'geben gibt gab gegeben',
  'gehen geht ging gegangen',
  'stehen steht stand gestanden',
  'bestehen besteht bestand bestanden',
  'verstehen versteht verstand verstanden',
  'dringen dringt drang gedrungen',
  'laden lädt lud geladen',
  'lassen lässt ließ gelassen',
  'lesen liest las gelesen',
  'nehmen nimmt nahm genommen',
  'fahren fährt fuhr gefahren',
  'heben hebt hob gehoben',
  'tun tut tat getan',
  'treten tritt trat getreten',
  'vertreten vertritt vertrat vertreten',
  'bitten bittet bat gebeten',
  'raten rät riet geraten',
  'verraten verrät verriet verraten',
  'schreien schreit schrie geschrien',
  'heißen heißt hieß geheißen',
  'beginnen beginnt begann begonnen',
  'klingen klingt klang geklungen',
  'bringen bringt brachte gebracht',
  'tragen trägt trug getragen',
  'greifen greift griff gegriffen',
  'kommen kommt kam gekommen',
  'preisen preist pries gepriesen',
  'schelten schilt schalt gescholten',
  'wollen will wollte gewollt',
  'möchten möchte möchte gemocht',
  'sein ist war gewesen',
  'wenden wendet wandte gewandt',
  'erwägen erwägt erwog erwogen',
  'vergleichen vergleicht verglich verglichen',
  'beziehen bezieht bezog bezogen',
  'können kann konnte gekonnt',
  'entscheiden entscheidet entschied entschieden',
  'rechnen rechnet rechnete gerechnet',
  'einwenden wendet wandte eingewandt',
  'loben lobt lobte gelobt',
  'leisten leistet leistete geleistet',
  'sagen sagt sagte gesagt',
  'fordern fordert forderte gefordert',
  'begrüßen begrüßt begrüßte begrüßt',
  'ergänzen ergänzt ergänzte ergänzt',
  'werben wirbt warb geworben',
  'empfehlen empfiehlt empfahl empfohlen',
  'unterstreichen unterstreicht unterstrich unterstrichen',
  'streichen streicht strich gestrichen',
  'streiten streitet stritt gestritten',
  'anerkennen anerkennt anerkannte anerkannt',
  'schwören schwört schwor geschworen',
  'beraten berät beriet beraten',
  'erhalten erhält erhielt erhalten',
  'verbieten verbietet verbot verboten',
]
