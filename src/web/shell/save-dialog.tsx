/** The edited scenario and its forecast as files, the same that the command line writes. */
import { forecastJson, renderForecastCsv } from '../../report/index.ts'
import { engine } from '../state/answers.ts'
import { allChanges, baseline, forecast, notice, whole } from '../state/workbench.ts'
import { words } from '../words/index.ts'
import { closeDialog } from './dialogs.ts'
import { download } from './download.ts'

export function SaveDialog() {
  const isWhole = whole.value && forecast.value !== undefined
  return (
    <>
      <div class="row">
        <Save name={words.saveYaml} act={() => saveScenario('yaml')} />
        <Save name={words.saveJson} act={() => saveScenario('json')} />
      </div>
      <div class="row">
        <Save name={words.saveForecast} act={saveForecastJson} idle={!isWhole} />
        <Save name={words.saveCsv} act={saveForecastCsv} idle={!isWhole} />
      </div>
      {isWhole ? null : <p class="note">{words.notWhole}</p>}
    </>
  )
}

interface SaveProps {
  readonly name: string
  readonly act: () => void | Promise<void>
  readonly idle?: boolean
}

function Save({ name, act, idle = false }: SaveProps) {
  return (
    <button
      type="button"
      class="tool framed"
      disabled={idle}
      onClick={() => {
        void act()
        closeDialog()
      }}
    >
      {name}
    </button>
  )
}

async function saveScenario(format: 'yaml' | 'json'): Promise<void> {
  const scenario = baseline.value
  if (scenario === undefined) return
  const { text, message } = await engine().file(scenario, allChanges.value, format)
  if (text === undefined) notice.value = message
  else download(`${scenario.id}.${format}`, text)
}

function saveForecastJson(): void {
  const made = forecast.value
  if (made === undefined) return
  // As the command line prints it, to the last byte.
  const text = `${JSON.stringify(forecastJson(made), null, 2)}\n`
  download(`${made.scenario.id}.forecast.json`, text, 'application/json')
}

function saveForecastCsv(): void {
  const made = forecast.value
  if (made === undefined) return
  download(`${made.scenario.id}.forecast.csv`, renderForecastCsv(made), 'text/csv')
}
