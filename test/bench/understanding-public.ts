// The same learner on CLINC150 (S. Larson et al., EMNLP 2019) and BANKING77 (I. Casanueva et al., 2020): no lexicon, no
// tuning. The data is read where BENCH_DATA says and is not part of this repository.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Classifier, classify, trainClassifier } from '../../core/understanding/classifier/classifier.js'
import { featuresOf } from '../../core/understanding/classifier/features.js'
import { readMessage } from '../../core/understanding/read-message.js'
import { type BenchTable, percentile, round } from './table.js'

export type Row = { part: string; label: string; text: string }
export type Scored = { label: string; intent: string; confidence: number }

export const OUTSIDE = 'oos'
const REFUSALS = 0.05
const IN_SCOPE_GOAL = 0.925
const NOW = '2026-01-01T00:00:00Z'

export async function benchPublicData(folder: string | undefined): Promise<BenchTable[]> {
  if (!folder) return []
  const clinc = await readRows(folder, 'clinc150')
  const banking = await readRows(folder, 'banking77')
  const rows = [...(clinc.length > 0 ? benchClinc(clinc) : []), ...(banking.length > 0 ? [benchBanking(banking)] : [])]
  return [{ title: 'Understanding: public data', columns: ['data', 'measure', 'result %'], rows, notes: [] }]
}

export async function readRows(folder: string, prefix: string): Promise<Row[]> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(prefix) && name.endsWith('.jsonl'))
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return texts.flatMap((text) => text.split('\n').filter(Boolean)).map((line) => ({ part: '', ...JSON.parse(line) }))
}

function benchClinc(all: Row[]): (string | number)[][] {
  const inPart = (...parts: string[]) => all.filter(({ part }) => parts.includes(part))
  const hasTest = inPart('test').length > 0
  const validation = inPart('val', 'oos_val')
  const measuredOn = hasTest ? inPart('test', 'oos_test') : validation
  const classifier = trainOn(inPart('train'))
  const chosen = score(classifier, validation)
  const rounds = hasTest ? [{ chosen, measured: score(classifier, measuredOn) }] : halvesInTurn(chosen)
  const withOutside = score(trainOn(inPart('train', 'oos_train')), measuredOn)
  const name = hasTest ? 'CLINC150 test' : 'CLINC150 validation'
  const both = (choose: (scored: Scored[]) => number) => {
    const mean = (of: (scored: Scored[], threshold: number) => number) =>
      percent(rounds.reduce((sum, round) => sum + of(round.measured, choose(round.chosen)), 0) / rounds.length)
    return `${mean(accuracy)} / ${mean(recall)}`
  }
  return [
    [name, 'in scope, threshold at best validation accuracy / foreign recognised', both(bestThreshold)],
    [name, 'in scope, threshold at 92.5 % in scope / foreign recognised', both(thresholdAtGoal)],
    [name, 'in scope, threshold at 5 % refusals / foreign recognised', both(thresholdAtRefusals)],
    [
      name,
      'in scope / foreign recognised, foreign examples as a label',
      `${percent(accuracy(withOutside, 0))} / ${percent(recall(withOutside, 0))}`,
    ],
  ]
}

/** Without the test part each half of the validation part sets the threshold that the other is measured with. */
function halvesInTurn(scored: Scored[]): { chosen: Scored[]; measured: Scored[] }[] {
  const half = (which: number) => scored.filter((_each, place) => place % 2 === which)
  return [0, 1].map((which) => ({ chosen: half(which), measured: half(1 - which) }))
}

function benchBanking(all: Row[]): (string | number)[] {
  const isHeldOut = (_row: Row, place: number) => place % 5 === 0
  const classifier = trainOn(all.filter((row, place) => !isHeldOut(row, place)))
  return ['BANKING77, every fifth held out', 'right', percent(accuracy(score(classifier, all.filter(isHeldOut)), 0))]
}

function trainOn(rows: Row[]): Classifier {
  return trainClassifier(rows.map((row) => ({ label: labelOf(row), features: featuresIn(row.text) })))
}

function score(classifier: Classifier, rows: Row[]): Scored[] {
  return rows.map((row) => ({ label: labelOf(row), ...bestOf(classifier, row.text) }))
}

export function bestOf(classifier: Classifier, text: string): Omit<Scored, 'label'> {
  const [first] = classify(classifier, featuresIn(text))
  return { intent: first?.intent ?? OUTSIDE, confidence: first?.confidence ?? 0 }
}

export function featuresIn(text: string): number[] {
  return featuresOf(readMessage(text, NOW).tokens, [])
}

export function labelOf({ part, label }: Row): string {
  return part.startsWith(OUTSIDE) ? OUTSIDE : label
}

function accuracy(scored: Scored[], threshold: number): number {
  const inside = scored.filter(({ label }) => label !== OUTSIDE)
  return (
    inside.filter(({ label, intent, confidence }) => label === intent && confidence >= threshold).length / inside.length
  )
}

function recall(scored: Scored[], threshold: number): number {
  const outside = scored.filter(({ label }) => label === OUTSIDE)
  return (
    outside.filter(({ intent, confidence }) => intent === OUTSIDE || confidence < threshold).length / outside.length
  )
}

function bestThreshold(scored: Scored[]): number {
  const right = (threshold: number) =>
    scored.filter(({ label, intent, confidence }) => (confidence < threshold ? OUTSIDE : intent) === label).length
  return candidateThresholds(scored).reduce((best, each) => (right(each) > right(best) ? each : best), 0)
}

function thresholdAtGoal(scored: Scored[]): number {
  return candidateThresholds(scored).findLast((each) => accuracy(scored, each) >= IN_SCOPE_GOAL) ?? 0
}

function thresholdAtRefusals(scored: Scored[]): number {
  const inside = scored.filter(({ label }) => label !== OUTSIDE)
  return percentile(
    inside.map(({ confidence }) => confidence),
    REFUSALS,
  )
}

function candidateThresholds(scored: Scored[]): number[] {
  return [...new Set(scored.map(({ confidence }) => round(confidence)))].sort((one, other) => one - other)
}

function percent(share: number): number {
  return Number((share * 100).toFixed(1))
}
