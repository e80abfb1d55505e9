export { GainCurve } from './gain-curve.ts'
export { Maximiser, type Stage } from './maximise.ts'
export { type Leaver, Objective } from './objective.ts'
