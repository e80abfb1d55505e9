import type { SettlementParameters } from './mixture.ts'

export const generalTerms: SettlementParameters = {
  distance: -1.402,
  referencePoint: 0.4622,
  parliament: 0,
  pole: 0,
  compromise: -0.3354,
  actorWidth: 1.4417,
  compromiseWidth: 22.662,
  floor: 0.09548,
}

export const euTerms: SettlementParameters = {
  distance: -1.1388,
  referencePoint: 0.693,
  parliament: 0.6135,
  pole: -0.5008,
  compromise: -0.1607,
  actorWidth: 1.4216,
  compromiseWidth: 23.516,
  floor: 0.08937,
}
