/** French words by which a statement takes a side. */
import { type StanceWords, wordSet } from './language.ts'

export const frenchStance: StanceWords = {
  modals: wordSet(
    'va vont allons peut peuvent pourra pourrait pourraient pouvons veut voulons compte entend devra prêt prête prêts',
  ),
  negations: wordSet("ne n' pas jamais rien aucun aucune ni sans"),
  harm: wordSet(
    `quitter quittera quitteront quitterait quitterons fermer fermera fermerons fermerait fermeront bloquer bloquera bloqueront bloquerons bloquerait
     suspendre suspendra suspendrons suspendrait rompre romprons rompra riposter ripostera riposterons retirer
     retirera retirerait retirerons retirerions boycotter boycotterons boycottera sanctionner sanctionnera saisir saisira saisirons attaquer
     attaquera expulser expulsera geler gèlera couper coupera couperons arrêter arrêterons arrêtera cesser cessera cesserons
     dénoncer dénoncera licencier manifester grève représailles imposer imposera voter-contre censurer
     censurera censurerons sortir sortira sortirons quitterions licencierons claquer claquera débrayer débrayerons`,
  ),
  obliging: wordSet(
    `doit doivent devra devront devrait devraient devait devaient devons faut faudra faudrait fallait nécessaire indispensable
     impératif besoin urgent doive doivent`,
  ),
  commanding: wordSet(
    `exigeons demandons voulons réclamons attendons souhaitons exige demande veux réclame attends souhaite appelons appelle`,
  ),
  reluctant: wordSet(
    `inacceptable inacceptables inadmissible inadmissibles intolérable refusons refuse rejetons exclu exclue impensable inenvisageable
     irrecevable inapplicable impossible non-négociable`,
  ),
  disparaging: wordSet(
    `absurde indécent indécente injuste injustes dérisoire ridicule scandaleux scandaleuse honteux honteuse mensonge mensonger
     chantage provocation trahison folie insulte mascarade farce irresponsable dangereux dangereuse catastrophe
     catastrophique désastre désastreux piège faute erreur recul insuffisant insuffisante insuffisants
     irréaliste illusoire illusion hypocrite hypocrisie cynique cynisme mépris méprisant méprisante
     inutile inefficace contre-productif disproportionné disproportionnée brutal brutale arithmétique bureau caricature diktat ultimatum
     capitulation humiliation suicidaire tuerait tuer ruine ruiner bricolage rustine leurre faux fausse mort morte
     timide timides trop fragile tardif tardive flou floue bancal bancale illégal illégale aberration aberrant`,
  ),
  favourable: wordSet(
    `historique équilibré équilibrée juste bon bonne progrès avancée succès victoire percée constructif constructive
     encourageant encourageante positif positive raisonnable utile excellent excellente bienvenu bienvenue
     courageux courageuse ambitieux ambitieuse solide prometteur`,
  ),
  willing: wordSet(
    `prêt prête prêts prêtes soutenons soutiens saluons salue acceptons accepte signerons signerai proposons propose approuvons
     promets promettons disposé disposée disposés favorable favorables ouvert ouverte engageons aidés aider aide`,
  ),
  own: wordSet('nous je il elle ils elles on notre nos son sa leur'),
  announces: (word) =>
    /(?:erons|irons|rons|erai|irai|rai)$/.test(word) || /^\p{Ll}{3,}(?:era|eront)$/u.test(word),
}
