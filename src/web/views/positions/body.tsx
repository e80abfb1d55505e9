/** Who stands where, and how much they weigh: everything here can be moved. */
import { useMemo } from 'preact/hooks'
import { groupStyle } from '../../../report/charts.ts'
import { csvCell, type ForecastView, type IssueView } from '../../../report/index.ts'
import { showFigure } from '../../evidence/index.ts'
import { Figure } from '../../figure/figure.tsx'
import { onPaper } from '../../figure/paper.ts'
import { Answer } from '../../shell/answer.tsx'
import { IssueTabs } from '../../shell/issue-choice.tsx'
import { Progress } from '../../shell/progress.tsx'
import { actorId, issueIndex, scenario, view } from '../../state/workbench.ts'
import { words } from '../../words/index.ts'
import { RowControls } from './controls.tsx'
import { capabilityText } from './digits.ts'
import { InHand } from './in-hand.tsx'
import { layPositions } from './layout.ts'
import { PositionsPicture } from './picture.tsx'
import { type ActorRow, rowsOf } from './rows.ts'
import { positionsAnswer } from './says.ts'
import { Strip } from './strip.tsx'
import { PositionsTable } from './table.tsx'
import { Unknowns } from './unknowns.tsx'

const w = words.positions

export function Body() {
  const shown = view.value
  const issue = shown?.issues[issueIndex.value]
  const current = scenario.value
  if (shown === undefined || issue === undefined || current === undefined) {
    return <p class="empty">{words.computing}</p>
  }
  const { positions, unknown } = shown.positions[issueIndex.value] ?? { positions: [], unknown: [] }
  const { answer, lead } = positionsAnswer(current, issue, positions, unknown)
  const rows = rowsOf(issue.id)
  const chosen = rows.find(({ actor }) => actor === actorId.value)
  return (
    <>
      <Answer
        question={w.question}
        answer={answer}
        lead={lead}
        onNumber={(number) => showFigure(number, issue.id)}
      />
      <Figure
        id={`positions-${issue.id}`}
        title={w.title(issue.title)}
        note={w.note(issue.unit)}
        controls={<IssueTabs issues={shown.issues} current={issue} />}
        source={w.source}
        table={() => <PositionsTable issue={issue} rows={rows} />}
        csv={() => csvOf(issue, rows)}
      >
        {(width) => (
          <Sheet
            view={shown}
            issue={issue}
            rows={rows}
            width={width}
            chosen={chosen}
            alt={`${issue.title}: ${answer} ${lead}`}
          />
        )}
      </Figure>
      <Progress />
    </>
  )
}

interface SheetProps {
  readonly view: ForecastView
  readonly issue: IssueView
  readonly rows: readonly ActorRow[]
  readonly width: number
  readonly chosen: ActorRow | undefined
  readonly alt: string
}

/** What has no part in a move is laid out once. */
function Sheet({ view: shown, issue, rows, width, chosen, alt }: SheetProps) {
  const count = rows.length
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the issue only its scale, marks and format count
  const layout = useMemo(
    () => layPositions(issue, count, width),
    [issue.id, count, width, onPaper.value],
  )
  const actor = actorId.value
  return (
    <>
      <Legend view={shown} rows={rows} />
      <div class="frame">
        <PositionsPicture issue={issue} rows={rows} layout={layout} chosen={actor} alt={alt} />
        <RowControls issue={issue} rows={rows} layout={layout} chosen={actor} />
      </div>
      <Unknowns issue={issue} layout={layout} />
      <div class="strip-stick">
        {chosen === undefined || layout.roomy ? null : <InHand row={chosen} issue={issue} />}
        <Strip issue={issue} layout={layout} row={chosen} />
      </div>
    </>
  )
}

function Legend({
  view: shown,
  rows,
}: {
  readonly view: ForecastView
  readonly rows: readonly ActorRow[]
}) {
  const present = shown.groups
    .map((group, i) => ({ ...group, i }))
    .filter(({ i }) => rows.some(({ now }) => now.group === i))
  return (
    <ul class="legend">
      {present.length < 2
        ? null
        : present.map(({ title, i }) => (
            <li key={i}>
              <span aria-hidden="true" style={{ color: groupStyle(i).colour }}>
                {groupStyle(i).character}
              </span>{' '}
              {title}
            </li>
          ))}
      <li class="quiet">{w.legendArea}</li>
      <li class="quiet">{w.legendFill}</li>
      <li class="quiet">{w.legendBar}</li>
    </ul>
  )
}

function csvOf(issue: IssueView, rows: readonly ActorRow[]): string {
  const head = 'actor,name,issue,unit,position,p10,p90,salience,capability_of_100,weight,basis'
  const lines = rows.map((row) =>
    [
      row.actor,
      row.name,
      issue.id,
      issue.unit,
      row.at,
      row.now.low,
      row.now.high,
      row.salience,
      capabilityText(row.capability),
      row.now.weight,
      row.now.basis,
    ]
      .map((cell) => csvCell(String(cell)))
      .join(','),
  )
  return `${[head, ...lines].join('\n')}\n`
}
