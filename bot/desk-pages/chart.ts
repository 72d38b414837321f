// Small charts drawn here, as SVG without a script or a style of its own: colours come from the style sheet.
export type Bars = { label: string; values: number[] }[]

const WIDTH = 640
const HEIGHT = 180
const FOOT = 22
const HEAD = 18

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '')
}

const round = (value: number) => Math.round(value * 10) / 10

function bar(nth: number, box: { x: number; width: number; value: number; most: number }): string {
  const { x, width, value, most } = box
  const height = round((value / most) * (HEIGHT - FOOT - HEAD))
  const y = HEIGHT - FOOT - height
  return `<rect class="series-${nth}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${height}" rx="2"/>`
}

/** Groups of bars beside one another, a label under each group; the most of all is named at the top. */
export function barChart(name: string, bars: Bars): string {
  const most = Math.max(1, ...bars.flatMap(({ values }) => values))
  const step = WIDTH / Math.max(1, bars.length)
  const drawn = bars.map(({ label, values }, at) => {
    const width = Math.min(16, (step * 0.8) / values.length)
    const left = at * step + (step - width * values.length) / 2
    const rects = values.map((value, nth) => bar(nth, { x: left + nth * width, width: width - 1, value, most }))
    const middle = round(at * step + step / 2)
    return `${rects.join('')}<text x="${middle}" y="${HEIGHT - 6}" text-anchor="middle">${escaped(label)}</text>`
  })
  const base = HEIGHT - FOOT
  return [
    `<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(name)}">`,
    `<line x1="0" y1="${HEAD}" x2="${WIDTH}" y2="${HEAD}" class="mark"/><text x="0" y="${HEAD - 5}">${most}</text>`,
    `<line x1="0" y1="${base}" x2="${WIDTH}" y2="${base}" class="base"/>`,
    ...drawn,
    '</svg>',
  ].join('')
}
