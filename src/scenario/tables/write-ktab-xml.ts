/** KTAB XML out: modes, the options of `spatial` that KTAB has, and ideals that follow nobody. */
import type { Scenario } from '../scenario.ts'
import { stancesOf } from '../stances.ts'
import { ktabParameters } from './ktab-parameters.ts'
import { noDescription } from './read-ktab-xml.ts'
import { capabilitiesOf, ktabCells, labels } from './written.ts'

/** What KTAB itself starts from unless told otherwise; it cannot read a file without a seed. */
const ktabSeed = '15455440707583219804'

export function writeKtabXml(scenario: Scenario): string {
  const { title, summary, actors, issues } = scenario
  const actorNames = labels(actors.map(({ id, name }) => [id, name]))
  const issueNames = labels(issues.map((issue) => [issue.id, issue.title]))
  const capabilities = capabilitiesOf(scenario)
  const stances = new Map(stancesOf(scenario).map((s) => [`${s.actor} ${s.issue}`, s]))
  const pair = (name: string): readonly string[] => [
    tag('adjustingIdeal', name),
    tag('referencePos', name),
    tag('adjust', '1.0'),
  ]
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<Scenario>',
    tag('name', title),
    tag('desc', summary ?? noDescription),
    tag('prngSeed', ktabSeed),
    ...parameterLines(scenario),
    '<Dimensions>',
    ...issues.map(({ id }) => tag('dName', issueNames.get(id) ?? id)),
    '</Dimensions>',
    '<Actors>',
    ...actors.map(({ id, note }) => {
      const cells = issues.map((issue) => ktabCells(issue, stances.get(`${id} ${issue.id}`)))
      const positions = cells.map(([position]) => tag('dCoord', String(position)))
      const saliences = cells.map(([, salience]) => tag('dSal', String(salience)))
      return wrap('Actor', [
        tag('name', actorNames.get(id) ?? id),
        tag('description', note ?? noDescription),
        tag('capability', String(capabilities.get(id) ?? 0)),
        wrap('Position', positions),
        wrap('Salience', saliences),
      ])
    }),
    '</Actors>',
    '<IdealAdjustment>',
    ...actors.map(({ id }) => wrap('iaPair', pair(actorNames.get(id) ?? id))),
    '</IdealAdjustment>',
    '</Scenario>',
  ]
  return `${lines.join('\n')}\n`
}

/** All of them or none: KTAB asks for every one when there is one. */
function parameterLines({ modelOptions }: Scenario): readonly string[] {
  const spatial = modelOptions?.spatial ?? {}
  if (!ktabParameters.some(({ option }) => spatial[option] !== undefined)) return []
  return [
    '<ModelParameters>',
    ...ktabParameters.map(({ element, option, values }) => {
      const set = values.find((value) => value === spatial[option])
      return tag(element, set ?? values[0] ?? '')
    }),
    '</ModelParameters>',
  ]
}

function tag(name: string, text: string): string {
  return wrap(name, [escaped(text)])
}

function wrap(name: string, parts: readonly string[]): string {
  return `<${name}>${parts.join('')}</${name}>`
}

/** What has a meaning in XML is escaped; what XML has no form for becomes U+FFFD. */
function escaped(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('\r', '&#13;')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\uFFFD')
  )
}
