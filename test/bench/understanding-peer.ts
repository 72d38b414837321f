// The same data for our learner and for a peer in one run: @nlpjs/basic, the engine of node-nlp, as its manual sets it
// up. No lexicon, no tuning on either side.
// @ts-expect-error The package brings no types.
import * as nlpjs from '@nlpjs/basic'
import { trainClassifier } from '../../core/understanding/classifier/classifier.js'
import { type BenchTable, percentile, round } from './table.js'
import { bestOf, featuresIn, labelOf, OUTSIDE, type Row, readRows, type Scored } from './understanding-public.js'

type Peer = {
  addLanguage(lang: string): void
  addDocument(lang: string, text: string, label: string): void
  train(): Promise<unknown>
  process(lang: string, text: string): Promise<{ classifications: { intent: string; score: number }[] }>
}
type Container = { use(plugin: unknown): void }
type Basic = {
  containerBootstrap(): Promise<Container>
  LangEn: unknown
  Nlp: new (settings: Record<string, unknown>) => Peer
}
type Read = (text: string) => Promise<Omit<Scored, 'label'>>
type Learner = { name: string; learn(rows: Row[]): Promise<Read> }
type Task = { name: string; learnt: Row[]; measured: Row[] }

const { containerBootstrap, LangEn, Nlp } = nlpjs as Basic
const REFUSALS = 0.05
/** Messages measured of each data set: enough to tell learners a point apart. */
const MOST_MEASURED = 2_000

const OURS: Learner = {
  name: 'ours',
  learn: (rows) => {
    const classifier = trainClassifier(rows.map((row) => ({ label: labelOf(row), features: featuresIn(row.text) })))
    return Promise.resolve((text) => Promise.resolve(bestOf(classifier, text)))
  },
}

const PEER: Learner = {
  name: '@nlpjs/basic',
  async learn(rows) {
    const container = await containerBootstrap()
    const quiet = { log: false, useNoneFeature: false }
    const settings = { container, autoSave: false, autoLoad: false, languages: ['en'], threshold: 0, nlu: quiet }
    const peer = new Nlp(settings)
    container.use(LangEn)
    peer.addLanguage('en')
    for (const row of rows) peer.addDocument('en', row.text, labelOf(row))
    await peer.train()
    return async (text) => {
      const [first] = (await peer.process('en', text)).classifications
      return { intent: first?.intent ?? OUTSIDE, confidence: first?.score ?? 0 }
    }
  },
}

export async function benchPeer(folder: string | undefined): Promise<BenchTable[]> {
  if (!folder) return []
  const rows: (string | number)[][] = []
  for (const task of tasksOf(await readRows(folder, 'banking77'), await readRows(folder, 'clinc150')))
    for (const learner of [OURS, PEER]) rows.push(await measure(task, learner))
  return [
    {
      title: 'Understanding: ours and a peer on the same public data',
      columns: ['data', 'learner', 'right %', 'foreign recognised at 5 % refusals, %', 'training ms', 'µs a message'],
      rows,
      notes: [],
    },
  ]
}

function tasksOf(banking: Row[], clinc: Row[]): Task[] {
  const inPart = (...parts: string[]) => clinc.filter(({ part }) => parts.includes(part))
  const isHeldOut = (_row: Row, place: number) => place % 5 === 0
  const learntOf = banking.filter((row, place) => !isHeldOut(row, place))
  const measuredOf = (rows: Row[]) => {
    const step = Math.ceil(rows.length / MOST_MEASURED)
    return rows.filter((_row, place) => place % step === 0)
  }
  const tasks = [
    { name: 'BANKING77, every fifth held out', learnt: learntOf, measured: measuredOf(banking.filter(isHeldOut)) },
    {
      name: 'CLINC150, validation part',
      learnt: inPart('train'),
      measured: [...measuredOf(inPart('val')), ...inPart('oos_val')],
    },
  ]
  return tasks.filter(({ learnt }) => learnt.length > 0)
}

async function measure({ name, learnt, measured }: Task, learner: Learner): Promise<(string | number)[]> {
  const begun = performance.now()
  const read = await learner.learn(learnt)
  const trained = performance.now()
  const scored: Scored[] = []
  for (const row of measured) scored.push({ label: labelOf(row), ...(await read(row.text)) })
  const perMessage = ((performance.now() - trained) / measured.length) * 1_000
  const inside = scored.filter(({ label }) => label !== OUTSIDE)
  const right = inside.filter(({ label, intent }) => label === intent).length / inside.length
  return [name, learner.name, percent(right), recognised(scored), round(trained - begun), round(perMessage)]
}

function recognised(scored: Scored[]): number | string {
  const confidences = (isOutside: boolean) =>
    scored.filter(({ label }) => (label === OUTSIDE) === isOutside).map(({ confidence }) => confidence)
  const outside = confidences(true)
  const threshold = percentile(confidences(false), REFUSALS)
  return outside.length === 0 ? '–' : percent(outside.filter((each) => each < threshold).length / outside.length)
}

function percent(share: number): number {
  return Number((share * 100).toFixed(1))
}
