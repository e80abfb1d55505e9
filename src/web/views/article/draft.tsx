/** From accepted statements to a scenario: what they add to the open one, or one of their own. */
import { useEffect, useState } from 'preact/hooks'
import { actorNames } from '../../../report/index.ts'
import type { Scenario } from '../../../scenario/index.ts'
import type { DraftAnswer } from '../../clerk/calls.ts'
import { ask } from '../../clerk/client.ts'
import { download } from '../../shell/download.ts'
import { closeDrawer, openDrawer } from '../../shell/drawer.tsx'
import { article, carryArticle, decisions } from '../../state/article.ts'
import { openMade } from '../../state/open-made.ts'
import { baseline, notice } from '../../state/workbench.ts'
import { day } from '../../words/day.ts'
import { articleWords as w } from '../../words/index.ts'
import { statements } from './statements.ts'

export function showDraft(): void {
  openDrawer(w.draftTitle, Draft, w.draftKind)
}

interface Drafts {
  readonly amended: DraftAnswer | undefined
  readonly made: DraftAnswer | undefined
  readonly refused: string | undefined
}

function Draft() {
  const own = article.value
  const scenario = baseline.value
  const taken = statements.value.filter(
    ({ verdict }) => verdict === 'accepted' || verdict === 'corrected',
  )
  const [drafts, setDrafts] = useState<Drafts | undefined>(undefined)
  const key = taken.map(({ hash, verdict }) => `${hash}${verdict}`).join()
  useEffect(() => {
    let isOpen = true
    void drafted(scenario).then((found) => isOpen && setDrafts(found))
    return () => {
      isOpen = false
    }
  }, [key, own, scenario])
  if (own === undefined || own === null || scenario === undefined) return null
  return (
    <>
      <p>{w.draftNote(taken.length)}</p>
      {drafts === undefined ? (
        <p class="quiet">{w.drafting}</p>
      ) : (
        <>
          <h3>{w.adds}</h3>
          <Added scenario={scenario} drafts={drafts} />
          <h3>{w.own}</h3>
          <Made drafts={drafts} />
        </>
      )}
    </>
  )
}

async function drafted(scenario: Scenario | undefined): Promise<Drafts> {
  const own = article.value
  if (own === undefined || own === null || scenario === undefined) {
    return { amended: undefined, made: undefined, refused: undefined }
  }
  const decided = [...decisions.value.values()]
  const ids = new Set(
    statements.value
      .filter(({ verdict }) => verdict === 'accepted' || verdict === 'corrected')
      .map(({ statement }) => statement.id),
  )
  const reading = {
    ...own.reading,
    statements: own.reading.statements.filter(({ id }) => ids.has(id)),
  }
  const title = own.title ?? own.text.slice(0, 60)
  const date = own.published ?? scenario.asOf
  const common = { text: own.text, reading, decided, title, date }
  const isLater = date > scenario.asOf
  try {
    const [amended, made] = await Promise.all([
      isLater ? undefined : ask('draft', { ...common, scenario }),
      ask('draft', { ...common, scenario: undefined }),
    ])
    return { amended, made, refused: isLater ? w.later(day(date), day(scenario.asOf)) : undefined }
  } catch (error) {
    return {
      amended: undefined,
      made: undefined,
      refused: error instanceof Error ? error.message : String(error),
    }
  }
}

function Added({ scenario, drafts }: { readonly scenario: Scenario; readonly drafts: Drafts }) {
  const { amended, refused } = drafts
  if (amended === undefined) return <p>{refused}</p>
  const names = actorNames(scenario)
  const titleOf = (id: string) => scenario.issues.find((issue) => issue.id === id)?.title ?? id
  return (
    <>
      {amended.proposals.length === 0 ? <p>{w.addsNothing}</p> : null}
      <ul class="proposals">
        {amended.proposals.map(({ kind, actor, issue, says }, i) => (
          <li key={i}>
            <strong>{w.proposals[kind]}</strong>{' '}
            {w.proposal(names.label(actor), titleOf(issue), says)}
          </li>
        ))}
      </ul>
      {amended.known === 0 ? null : <p>{w.known(amended.known)}</p>}
      {amended.unplaced.length === 0 ? null : (
        <details>
          <summary>
            {w.unplaced}: {amended.unplaced.length}
          </summary>
          <ul class="proposals">
            {amended.unplaced.map(({ text, why }) => (
              <li key={text}>
                “{text}” <span class="quiet">{why}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {amended.scenario === undefined ? null : <Take answer={amended} label={w.take} />}
    </>
  )
}

function Made({ drafts: { made } }: { readonly drafts: Drafts }) {
  if (made === undefined) return null
  return (
    <>
      <p>{w.ownNote(made.guesses)}</p>
      <Take answer={made} label={w.openOwn} />
    </>
  )
}

function Take({ answer, label }: { readonly answer: DraftAnswer; readonly label: string }) {
  const { yaml, scenario } = answer
  if (scenario === undefined || yaml === undefined) return null
  return (
    <div class="controls">
      <button
        type="button"
        class="tool main"
        onClick={() => {
          closeDrawer()
          carryArticle(scenario)
          void openMade(scenario).then(() => {
            notice.value = w.opened(scenario.title)
          })
        }}
      >
        {label}
      </button>
      <button
        type="button"
        class="tool framed"
        onClick={() => download(`${scenario.id}.yaml`, yaml, 'text/yaml')}
      >
        {w.saveYaml}
      </button>
    </div>
  )
}
