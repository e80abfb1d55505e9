/** French nouns that speak. */

/** `kind [f|m] [plural]: nouns` */
export const frenchNouns: readonly string[] = [
  `role m: président premier chancelier directeur ambassadeur négociateur député sénateur délégué patron
   représentant syndicaliste conseiller avocat procureur chercheur professeur historien politologue général
   amiral colonel commandant officier préfet gouverneur vice-président vice-premier dirigeant émissaire
   envoyé médiateur animateur modérateur agriculteur pêcheur armateur éleveur viticulteur enseignant
   infirmier cheminot docker retraité riverain habitant manifestant militant ouvrier employé fonctionnaire élu
   chef prédécesseur successeur rapporteur coordinateur administrateur entrepreneur
   banquier courtier adjoint porte-drapeau gérant inspecteur roi pape évêque cardinal`,
  `role f: présidente chancelière directrice ambassadrice négociatrice députée sénatrice patronne déléguée
   représentante conseillère avocate procureure chercheuse professeure historienne générale préfète
   gouverneure vice-présidente dirigeante envoyée médiatrice agricultrice enseignante
   infirmière retraitée riveraine habitante manifestante militante ouvrière employée élue cheffe
   rapporteuse coordinatrice administratrice entrepreneuse banquière adjointe gérante inspectrice reine`,
  `role: ministre secrétaire porte-parole commissaire diplomate responsable expert experte source économiste analyste maire
   homologue collègue cadre juriste juge porte-voix spécialiste politologue proche ex-ministre ex-président
   vice-ministre bâtonnier numéro édile bourgmestre architecte journaliste capitaine artisan locataire propriétaire`,
  `group plural: ministres syndicats diplomates experts pays états patrons employeurs députés pêcheurs
   salariés organisations sources sénateurs élus maires régions communes collectivités agriculteurs éleveurs
   viticulteurs armateurs producteurs industriels constructeurs distributeurs transporteurs routiers
   cheminots dockers enseignants infirmiers infirmières médecins soignants étudiants retraités riverains
   habitants manifestants grévistes militants ouvriers employés fonctionnaires opposants partisans
   détracteurs critiques observateurs analystes économistes chercheurs juristes avocats magistrats
   responsables dirigeants négociateurs émissaires conseillers proches alliés partenaires européens
   américains britanniques entreprises banques compagnies assureurs créanciers investisseurs actionnaires
   associations ong fédérations partis écologistes socialistes républicains insoumis centristes
   conservateurs libéraux verts communistes nationalistes gouvernements autorités usagers consommateurs
   locataires propriétaires exploitants artisans commerçants restaurateurs hôteliers familles parents
   capitales chefs délégués représentants commissaires`,
  `organisation: gouvernement syndicat commission conseil parlement parti comité fédération patronat
   opposition ministère entreprise groupe banque tribunal majorité confédération centrale assemblée
   intersyndicale organisation union association ligue collectif chambre cour agence institut cabinet
   exécutif présidence primature préfecture mairie région département commune ville délégation armée
   marine police autorité régulateur compagnie société direction bureau fonds sénat collège coalition
   alliance front mouvement rassemblement plateforme consortium constructeur armement opérateur
   coopérative interprofession mutuelle fondation ong église diplomatie chancellerie ambassade secrétariat
   camp clan organisme observatoire coordination régie institution juridiction
     entourage état-major chantier hôpital université usine`,
  `document: déclaration rapport texte projet lettre communiqué accord traité étude note document avis
   mémorandum courrier protocole résolution arrêté jugement arrêt sondage livre motion tribune`,
]
