// How far confidences are from coming true: the expected calibration error of C. Guo et al., "On Calibration of Modern
// Neural Networks", ICML 2017, section 2, with ten bins.

export type Prediction = { confidence: number; isRight: boolean }

export type Bin = { count: number; confidence: number; accuracy: number }

const BINS = 10

/** The reliability diagram: for each tenth of confidence, how often it came true. Empty bins are left out. */
export function reliability(predictions: Prediction[]): Bin[] {
  return Array.from({ length: BINS }, (_, bin) =>
    predictions.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin),
  )
    .filter((inBin) => inBin.length > 0)
    .map((inBin) => ({
      count: inBin.length,
      confidence: inBin.reduce((sum, { confidence }) => sum + confidence, 0) / inBin.length,
      accuracy: inBin.filter(({ isRight }) => isRight).length / inBin.length,
    }))
}

export function calibrationError(predictions: Prediction[]): number {
  return reliability(predictions).reduce(
    (sum, { count, confidence, accuracy }) => sum + (count / predictions.length) * Math.abs(confidence - accuracy),
    0,
  )
}
