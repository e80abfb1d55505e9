/**
 * Writing a scenario: text that reads back to the same hash. Keys stand in the order of the
 * schema; what fits a line stands on one.
 */
import { Document, isCollection, isMap, isScalar } from 'yaml'
import type { Scenario, ScenarioFile } from './scenario.ts'

/** Characters (as JSON) up to which a mapping or list is written on one line. */
const longestLine = 160

/** What the file says, without what reading added. */
export function fileOf(scenario: Scenario | ScenarioFile): ScenarioFile {
  const { refs: _refs, hash: _hash, ...file } = { refs: undefined, hash: undefined, ...scenario }
  return file
}

/** YAML, version 1.2. Comments of the file it was read from are not kept. */
export function toYaml(scenario: Scenario | ScenarioFile): string {
  const document = new Document(fileOf(scenario), { aliasDuplicateObjects: false })
  const root = document.contents
  if (isMap(root)) {
    for (const { value: child } of root.items) {
      if (!isCollection(child)) continue
      for (const item of child.items) layOut(item)
    }
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

/**
 * One entry of a list, with its dash; several lines where one would be too long.
 * @param open one line for each key, for somebody to edit
 */
export function entryToYaml(entry: object, open = false): string {
  const document = new Document([entry], { aliasDuplicateObjects: false })
  const root = document.contents
  if (isCollection(root) && !open) for (const item of root.items) layOut(item)
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

/** On one line, as it may stand in a list in brackets, in JSON too. */
export function inlineYaml(entry: object): string {
  return JSON.stringify(entry)
}

/** Chooses one line or several for a collection and everything in it. */
function layOut(node: unknown): void {
  if (isCollection(node)) {
    if (JSON.stringify(node.toJSON()).length <= longestLine) node.flow = true
    else for (const item of node.items) layOut(item)
  } else if (typeof node === 'object' && node !== null && 'value' in node && !isScalar(node)) {
    layOut(node.value)
  }
}

/** JSON, indented by two. */
export function toJson(scenario: Scenario | ScenarioFile): string {
  return `${JSON.stringify(fileOf(scenario), null, 2)}\n`
}
