/** Words that show a firm: its last word, or the noun beside its name. */

/** Last words by which a firm is known, as in the registers of companies. */
export const firmly =
  / (?:Ltd|Limited|Plc|PLC|Inc|Corp|Corporation|AG|SE|GmbH|SA|NV|AB|ASA|Oy|SpA|LLC|Holdings?|Group|Homes|Estates|Energy|Motors|Steel|Air|Airlines?|Airways|Capital|Partners|Foods|Mining|Minerals|Resources|Power|Shipping|Lines|Industries|Systems|Chemicals|Oil|Gas|Petroleum|Rail|Railways|Water|Telecom|Media|Pharma|Technologies|Logistics|Securities|Properties|Developments|Ventures|Insurance|Pictures|Studios|Brewery|Ferries|Copper|Metals|Sugar|Transit|Terminals?|Energie|Electric|Aerospace|Dairy|Dairies|Timber|Cement|Textiles|Biotech|Breweries|Farms|Fisheries|Seafoods?|Bakeries|Hotels|Stores|Trading|Batteries|Solar|Nuclear|Aluminium|Aluminum|Lithium|Networks|Semiconductors|Containers|Express|Freight|Buses|Trains|Tramways|Ports)$/

/** Whether a name of two or more words is that of a firm. */
export const isFirm = (words: string): boolean => firmly.test(words)

/** Nouns for a firm as well as for somebody: before a name that is no given name they mean the firm. */
export const trades =
  /^(?:miner|brewer|exporter|importer|trader|grower|lender|creditor|broker|shipper|retailer|developer|producer|insurer|refiner|builder|investor|bondholder|founder|distiller|publisher|rival|partner|ally|supplier|customer|competitor|contractor|bidder|owner|predator|suitor|shareholder)$/

/** Those that firms are to each other. */
export const relations =
  /^(?:rival|partner|ally|supplier|customer|competitor|contractor|bidder|owner|predator|suitor|shareholder)$/

/** Nouns that, with a capital at the head of a sentence, are no part of the name that follows. */
export const firms =
  /^(?:carmaker|airline|miner|brewer|retailer|insurer|lender|drugmaker|chipmaker|steelmaker|shipbuilder|planemaker|supermarket|broadcaster|publisher|utility|refiner|operator|manufacturer|producer|exporter|importer|trader|developer|regulator|watchdog|charity|conglomerate|union|think-tank|startup|shipper|distiller|smelter|truckmaker)$/

/** What states and bodies are as well as people: `Norrland, the largest shareholder,` is no person. */
export const dual =
  /^(?:shareholder|donor|sponsor|buyer|seller|vendor|purchaser|customer|subscriber|contributor|neighbou?r|host|holder|member|signatory|guarantor|lender|creditor|exporter|importer|producer|owner|partner|ally|rival|supplier|bidder|developer|employer|operator|landlord|mediator|broker|holdout|newcomer)$/
