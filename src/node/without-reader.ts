/**
 * What needs Node, but the reader of articles: its words take longer to load than all the rest, and
 * most verbs never read one.
 */
export { type LoadedCases, loadCases } from './backtest-cases.ts'
export { guarantorBill } from './bill.ts'
export { councilVotes, ledgerResolver } from './data.ts'
export { dataFolder } from './data-folder.ts'
export { loadLedger } from './ledger.ts'
export { FileError, type Loaded, loadScenario, mostBytes, readText, type Text } from './load.ts'
export { pastRecord } from './past-record.ts'
export { defaultWorkers, threadExecutor } from './threads.ts'
export { writeWhole } from './write.ts'
