// Paints shapes over one another with smooth edges, for icons.

/** Whether a point belongs to a shape; both coordinates run from 0 to 1. */
export type Shape = (x: number, y: number) => boolean

export type Colour = { red: number; green: number; blue: number }

export type Layer = { shape: Shape; colour: Colour }

/** Points looked at in each direction of a pixel: the edges get 4 × 4 = 16 shades. */
const SAMPLES = 4

/** Four bytes a pixel; what no layer covers stays transparent. */
export function paint(layers: Layer[], size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4)
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) pixels.set(pixelAt(layers, x, y, size), (y * size + x) * 4)
  }
  return pixels
}

function pixelAt(layers: Layer[], x: number, y: number, size: number): number[] {
  const seen = samplesOf(x, y, size).map(([sx, sy]) => layers.findLast((layer) => layer.shape(sx, sy))?.colour)
  const covered = seen.filter((colour) => colour !== undefined)
  const mean = (part: keyof Colour) =>
    Math.round(covered.reduce((sum, colour) => sum + colour[part], 0) / Math.max(covered.length, 1))
  return [mean('red'), mean('green'), mean('blue'), Math.round((255 * covered.length) / seen.length)]
}

function samplesOf(x: number, y: number, size: number): [number, number][] {
  const steps = Array.from({ length: SAMPLES }, (_step, n) => (n + 0.5) / SAMPLES)
  return steps.flatMap((dy) => steps.map((dx): [number, number] => [(x + dx) / size, (y + dy) / size]))
}
