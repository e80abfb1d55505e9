/** Closed classes that bound names and noun phrases. */

/** `Swiss-based Norvex`, `Mum-of-three Ann Lee`: modifiers that a name lends its capital to. */
export const compound =
  /-(?:based|led|backed|owned|born|listed|held|run|controlled|made|built|trained|educated|registered|funded|financed|aligned|appointed|brokered|mediated|headquartered|dominated|sponsored|occupied|elected|bound|style|wide|speaking|of-(?:one|two|three|four|five|six|seven|eight|nine|ten))$/

/** Ways and occasions of speaking, which are no part of whoever speaks: `in the strongest terms`. */
export const manners =
  /^(?:terms|letter|letters|statement|interview|speech|writing|principle|private|public|favour|favor|detail|full|part|person|turn|response|return|tweet|post|note|memo|email|call|briefing|debate|vote|testimony|address|remarks|unison|advance|vain|anger)$/

/** Families after `von der`: what else stands there is a body. */
export const nobility =
  /^(?:leyen|heyden|heydt|goltz|schulenburg|decken|lippe|marwitz|groeben|osten|tann|lühe|pahlen|burg|heide|ley|linde|horst)s?$/
