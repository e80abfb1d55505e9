/** What needs Node: files, the data folder, worker threads. */
export { type LoadedCases, loadCases } from './backtest-cases.ts'
export { councilVotes, ledgerResolver } from './data.ts'
export { dataFolder } from './data-folder.ts'
export { FileError, type Loaded, loadScenario, mostBytes, readText, type Text } from './load.ts'
export { pastRecord } from './past-record.ts'
export { defaultWorkers, threadExecutor } from './threads.ts'
export { writeWhole } from './write.ts'
