/** Questions asked of the same draws: where a number comes from, and what an edit changes. */
export { type Comparison, compare, type IssueDifference, type ModelDifference } from './compare.ts'
export {
  type Disagreement,
  disagreement,
  type IssueDisagreement,
  type Separation,
} from './disagreement.ts'
export {
  type Citation,
  explainInputs,
  explainIssue,
  explainQuantity,
  type InputExplanation,
  type IssueExplanation,
  UnknownNameError,
} from './explain.ts'
