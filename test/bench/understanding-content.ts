// Cross-validation on the content: per language, per label, how far confidences come true, and what thresholds give.
import { fileURLToPath } from 'node:url'
import { type Content, LANGS, type Lang } from '../../core/content.js'
import { calibrationError, type Prediction, reliability } from '../../core/understanding/calibration-error.js'
import { ASK_FROM } from '../../core/understanding/classifier/calibration.js'
import { crossValidate, type Validated } from '../../core/understanding/cross-validate.js'
import { decide, OUT_OF_SCOPE } from '../../core/understanding/decide.js'
import { examplesOf, trainLanguage } from '../../core/understanding/language-model.js'
import { train, understand } from '../../core/understanding/understanding.js'
import { loadContent } from '../../data/load-content.js'
import { type BenchTable, round } from './table.js'

// This runs from dist/test/bench.
const FOLDER = fileURLToPath(new URL('../../../data/content', import.meta.url))
const NOW = '2026-01-01T00:00:00Z'
const STEPS = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]

export async function benchContent(): Promise<BenchTable[]> {
  const loaded = await loadContent(FOLDER)
  if (!loaded.ok)
    throw new Error(loaded.problems.map(({ file, line, problem }) => `${file}:${line} ${problem}`).join('\n'))
  const { content } = loaded
  const memory = megabytesOfModel(content)
  const validated = {} as Record<Lang, Validated[]>
  for (const lang of LANGS) validated[lang] = crossValidate(lang, content.languages[lang])
  const all = LANGS.flatMap((lang) => validated[lang])
  return [perLanguage(content, validated, memory), perLabel(validated), diagram(all), thresholds(all)]
}

function perLanguage(content: Content, validated: Record<Lang, Validated[]>, memory: number): BenchTable {
  const rows = LANGS.map((lang) => {
    const ours = validated[lang].filter(isOurs)
    const foreign = validated[lang].filter(({ label }) => label === OUT_OF_SCOPE)
    return [
      lang,
      validated[lang].length,
      percent(ours, isRight),
      percent(ours, isAskedRight),
      percent(ours, isWrong),
      percent(ours, isDeclined),
      percent(foreign, isWrong),
      percent(foreign, isDeclined),
      round(calibrationError(predictionsOf(validated[lang]))),
      ...speed(content, lang),
    ]
  })
  return {
    title: 'Understanding: 5-fold cross-validation on the content',
    columns: ['language', 'examples', 'right %', 'asked, right among choices %', 'wrong %', 'declined %'].concat([
      'foreign: answered %',
      'foreign: declined %',
      'calibration error',
      'training ms',
      'µs a message',
    ]),
    rows,
    notes: [`Memory with all three languages trained: ${memory} MB.`],
  }
}

function perLabel(validated: Record<Lang, Validated[]>): BenchTable {
  const labels = [...new Set(LANGS.flatMap((lang) => validated[lang].map(({ label }) => label)))].sort()
  const helped = (each: Validated) => isRight(each) || isAskedRight(each)
  return {
    title: 'Understanding: right, or asked with the right one among the choices, per label (%); foreign: declined',
    columns: ['label', ...LANGS],
    rows: labels.map((label) => [
      label,
      ...LANGS.map((lang) => {
        const own = validated[lang].filter((each) => each.label === label)
        return percent(own, label === OUT_OF_SCOPE ? isDeclined : helped)
      }),
    ]),
    notes: [],
  }
}

function diagram(all: Validated[]): BenchTable {
  return {
    title: 'Understanding: reliability diagram',
    columns: ['messages', 'said %', 'came true %'],
    rows: reliability(predictionsOf(all)).map(({ count, confidence, accuracy }) => [
      count,
      round(confidence * 100),
      round(accuracy * 100),
    ]),
    notes: [`Expected calibration error: ${round(calibrationError(predictionsOf(all)))}.`],
  }
}

/** What the numbers in calibration.ts would give if they were set to each step. */
function thresholds(all: Validated[]): BenchTable {
  const ours = all.filter(isOurs)
  const foreign = all.filter(({ label }) => label === OUT_OF_SCOPE)
  const inside = ({ candidates }: Pick<Validated, 'candidates'>) =>
    candidates.find(({ intent }) => intent !== OUT_OF_SCOPE)
  return {
    title: 'Understanding: thresholds',
    columns: ['threshold', 'as ANSWER_FROM: answers that are right %'].concat([
      'as DECLINE_FROM: ours turned away %',
      'as DECLINE_FROM: foreign not turned away %',
    ]),
    rows: STEPS.map((step) => {
      const answered = all.filter((each) => !isDeclined(each) && (inside(each)?.confidence ?? 0) >= step)
      const isTurnedAway = ({ candidates }: Validated) =>
        confidenceOf(candidates, OUT_OF_SCOPE) >= step || (inside({ candidates })?.confidence ?? 0) < ASK_FROM
      return [
        step,
        percent(answered, (each) => inside(each)?.intent === each.label),
        percent(ours, isTurnedAway),
        percent(foreign, (each) => !isTurnedAway(each)),
      ]
    }),
    notes: [],
  }
}

function speed(content: Content, lang: Lang): [number, number] {
  const started = performance.now()
  trainLanguage(lang, content.languages[lang])
  const trainingMs = performance.now() - started
  const model = train(content)
  const texts = examplesOf(content.languages[lang]).map(({ text }) => text)
  const begun = performance.now()
  for (const text of texts) understand(model, text, { now: NOW })
  return [round(trainingMs), round(((performance.now() - begun) / texts.length) * 1_000)]
}

function megabytesOfModel(content: Content): number {
  const usedBytes = () => {
    globalThis.gc?.()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return heapUsed + arrayBuffers
  }
  const before = usedBytes()
  const model = train(content)
  const after = usedBytes()
  // Named after the measuring, so that the model is still held while it is measured.
  return Object.keys(model).length === LANGS.length ? round((after - before) / 2 ** 20) : 0
}

function predictionsOf(validated: Validated[]): Prediction[] {
  return validated.map(({ label, candidates: [first] }) => ({
    confidence: first?.confidence ?? 0,
    isRight: first?.intent === label,
  }))
}

function confidenceOf(candidates: Validated['candidates'], label: string): number {
  return candidates.find(({ intent }) => intent === label)?.confidence ?? 0
}

/** Control words mean something only inside a conversation. */
function isOurs({ label }: Validated): boolean {
  return label !== OUT_OF_SCOPE && !label.startsWith('control.')
}

function isRight({ label, candidates }: Validated): boolean {
  const { decision, intent } = decide(candidates)
  return decision === 'answer' && intent === label
}

function isWrong({ label, candidates }: Validated): boolean {
  const { decision, intent } = decide(candidates)
  return decision === 'answer' && intent !== label
}

function isAskedRight({ label, candidates }: Validated): boolean {
  const { decision, intent, alternatives } = decide(candidates)
  return decision === 'ask' && [intent, ...alternatives.map((each) => each.intent)].includes(label)
}

function isDeclined({ candidates }: Validated): boolean {
  return decide(candidates).decision === 'decline'
}

function percent(validated: Validated[], holds: (each: Validated) => boolean): number | string {
  return validated.length === 0 ? '–' : Number(((validated.filter(holds).length / validated.length) * 100).toFixed(1))
}
