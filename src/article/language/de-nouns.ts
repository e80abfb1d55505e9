/** German nouns that speak, in the forms that case and number give them. */

/** `kind [f|m] [plural]: nouns` */
export const germanNouns: readonly string[] = [
  `role m: präsident präsidenten kanzler minister sprecher chef vorsitzender vorstand botschafter
   kommissar verhandlungsführer abgeordneter diplomat generalsekretär politiker ministerpräsident
   bürgermeister oberbürgermeister beamter geschäftsführer hauptgeschäftsführer unterhändler experte
   kollege senator gouverneur landrat staatssekretär kanzleramtschef obmann vizekanzler landeshauptmann
   bundesrat nationalrat stadtrat direktor general admiral oberst kommandeur offizier generalinspekteur
   inspekteur bischof kardinal papst könig ökonom volkswirt analyst forscher wissenschaftler historiker
   politologe politikwissenschaftler jurist anwalt richter staatsanwalt professor berater
   beauftragter gesandter gewerkschafter funktionär manager unternehmer händler bauer landwirt
   fischer reeder vermittler mediator schlichter moderator gastgeber sozialdemokrat christdemokrat
   christsozialer liberaler grüner konservativer parteifreund amtskollege amtsinhaber vorgänger nachfolger
   stellvertreter vize insider vertrauter eingeweihter zeuge arbeiter betriebsrat aktivist
   referent leiter intendant sekretär ratspräsident regierungsrat ständerat vertreter delegierter
   premier premierminister staatschef regierungschef außenamtssprecher spitzenkandidat bundestagsabgeordneter
   verbandschef verbandspräsident bauernpräsident klubobmann mann fachmann teilnehmer lobbyist boss vater rentner pendler urlauber student schüler kunde nachbar
   fahrer lehrer arzt pfleger soldat polizist demonstrant zuschauer besucher passant geschäftsmann
   meteorologe ingenieur architekt pfarrer trainer betreiber wirt bäcker`,
  `role f: präsidentin kanzlerin ministerin sprecherin chefin botschafterin kommissarin politikerin
   verhandlungsführerin diplomatin generalsekretärin ministerpräsidentin bürgermeisterin
   oberbürgermeisterin geschäftsführerin hauptgeschäftsführerin unterhändlerin expertin kollegin
   senatorin gouverneurin landrätin staatssekretärin obfrau vizekanzlerin landeshauptfrau
   bundesrätin nationalrätin stadträtin direktorin generalin generalinspekteurin bischöfin königin ökonomin
   analystin forscherin wissenschaftlerin historikerin politologin juristin anwältin richterin
   staatsanwältin professorin beraterin gewerkschafterin funktionärin managerin unternehmerin
   händlerin bäuerin landwirtin reederin vermittlerin mediatorin schlichterin moderatorin
   gastgeberin sozialdemokratin christdemokratin parteifreundin amtskollegin vorgängerin nachfolgerin
   stellvertreterin insiderin vertraute aktivistin referentin leiterin intendantin sekretärin
   regierungsrätin ständerätin vertreterin premierministerin fachfrau frau teilnehmerin lobbyistin mutter rentnerin pendlerin urlauberin studentin schülerin
   kundin nachbarin fahrerin lehrerin ärztin pflegerin soldatin polizistin demonstrantin besucherin
   passantin geschäftsfrau ingenieurin architektin pfarrerin trainerin betreiberin wirtin
   personalchefin kassenwartin hebamme krankenschwester`,
  'role: abgeordnete vorsitzende beauftragte delegierte gesandte grüne konservative liberale abgeordneten vorsitzenden',
  `group plural: arbeitgeber arbeitnehmer diplomaten ministern experten länder ländern staaten gewerkschaften
   sozialdemokraten konservativen liberalen bauern verbände verbänden kommunen beamte beamten juristen
   ökonomen analysten politikern forscher wissenschaftler kreise kreisen unternehmen konzerne konzernen
   händler fischer reeder landwirte landwirten landwirtschaft hersteller herstellern produzenten betreiber
   betreibern anwohner bewohner bürger kritiker gegner befürworter beobachter beobachtern vertreter
   vertretern abgeordneten grünen christdemokraten freidemokraten linken parteien parteifreunde
   regierungen behörden fraktionen oppositionsparteien banken kassen krankenkassen kliniken ärzte ärzten
   lehrer pfleger arbeiter beschäftigte beschäftigten mitarbeiter streikende aktivisten umweltschützer
   naturschützer verbraucherschützer datenschützer tierschützer anleger aktionäre investoren gläubiger
   unterhändlern delegierte delegierten ministerinnen
   staatschefs regierungschefs europäer amerikaner briten franzosen russen ukrainer chinesen kommissare
   verbündete verbündeten partner koalitionspartner gemeinden städte nachbarn kantone anrainer
   bundesländer mitgliedstaaten mitgliedsstaaten versicherer spediteure genossen forschern`,
  `organisation: gewerkschaft regierung bundesregierung ministerium partei verband opposition kommission
   rat parlament unternehmen konzern bank behörde gericht fraktion koalition verein amt senat bund
   rechnungshof landesregierung verwaltung bundestag bundesrat kammer union bündnis allianz agentur
   institut gesellschaft zentralbank notenbank werk organisation stiftung initiative liste
   delegation präsidium vorstand aufsichtsrat genossenschaft innung kasse klub ausschuss komitee
   kabinett präsidentschaft ratspräsidentschaft armee bundeswehr polizei militär kirche stadt gemeinde
   kanton gremium sekretariat botschaft präfektur kanzlei kanzleramt hof gerichtshof lager seite
   gruppe spitze führung junta bewegung börse airline reederei zentrale dienst betreiber veranstalter
   zentralrat zusammenschluss gewerkschaftsbund firma hersteller fonds währungsfonds staatskanzlei
   generalsekretariat außenamt haus bahn industrie wirtschaft handwerk branche
   baden-württemberg bayern brandenburg bremen hamburg hessen mecklenburg-vorpommern niedersachsen
   nordrhein-westfalen rheinland-pfalz saarland sachsen sachsen-anhalt schleswig-holstein thüringen
   burgenland kärnten niederösterreich oberösterreich steiermark tirol vorarlberg südtirol
   aargau thurgau graubünden wallis tessin waadt`,
  `document: erklärung bericht entwurf brief gutachten studie papier schreiben vertrag abkommen
   mitteilung pressemitteilung stellungnahme vermerk protokoll gesetzentwurf vorlage beschluss
   dokument antrag urteil kommuniqué abschlusserklärung strategiepapier positionspapier memorandum umfrage befragung statistik analyse prognose auswertung rechnung text artikel
   vorschlag eckpunktepapier resolution leitlinie`,
]
