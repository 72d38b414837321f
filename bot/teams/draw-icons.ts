// The product's two icons for Teams: a slip of paper with a red seal.
import { type Colour, type Layer, paint, type Shape } from './paint.js'
import { encodePng } from './png.js'

const SEAL: Colour = { red: 0xb3, green: 0x26, blue: 0x1e }
const PAPER: Colour = { red: 0xff, green: 0xfd, blue: 0xf8 }
const PRINT: Colour = { red: 0x9a, green: 0x94, blue: 0x8c }
const DESK: Colour = { red: 0x2b, green: 0x3a, blue: 0x55 }
const WHITE: Colour = { red: 255, green: 255, blue: 255 }

type Box = { left: number; top: number; right: number; bottom: number }

/** Teams shows the middle half of the large icon in some places; the slip lies within it. */
const SLIP: Box = { left: 0.27, top: 0.2, right: 0.73, bottom: 0.8 }

const SMALL_SLIP: Box = { left: 0.16, top: 0.06, right: 0.84, bottom: 0.94 }

export function colourIcon(): Buffer {
  const layers: Layer[] = [
    { shape: () => true, colour: DESK },
    { shape: slip(SLIP, 5), colour: PAPER },
    ...[0.31, 0.39, 0.47].map((y): Layer => ({ shape: line(y, y === 0.31 ? 0.52 : 0.65), colour: PRINT })),
    { shape: ring(0.585, 0.615, 0.115, 0.085), colour: SEAL },
    { shape: disc(0.585, 0.615, 0.045), colour: SEAL },
  ]
  return encodePng(paint(layers, 192), 192, 192)
}

/** White on nothing, as Teams asks; the page is an outline two pixels wide. */
export function outlineIcon(): Buffer {
  const outer = slip(SMALL_SLIP, 3)
  const inner = slip(inset(SMALL_SLIP, 2 / 32), 3)
  const layers: Layer[] = [
    { shape: (x, y) => outer(x, y) && !inner(x, y), colour: WHITE },
    { shape: ring(0.5, 0.46, 0.19, 0.125), colour: WHITE },
  ]
  return encodePng(paint(layers, 32), 32, 32)
}

/** A box whose lower edge is torn in teeth, as from a roll. */
function slip({ left, top, right, bottom }: Box, teeth: number): Shape {
  const tooth = (right - left) / teeth
  return (x, y) => {
    const fromTip = Math.abs(((x - left) % tooth) - tooth / 2)
    return x >= left && x <= right && y >= top && y <= bottom - fromTip * 0.7
  }
}

function line(y: number, right: number): Shape {
  return (x, at) => x >= 0.34 && x <= right && Math.abs(at - y) <= 0.014
}

function disc(cx: number, cy: number, radius: number): Shape {
  return (x, y) => Math.hypot(x - cx, y - cy) <= radius
}

function ring(cx: number, cy: number, outer: number, inner: number): Shape {
  return (x, y) => disc(cx, cy, outer)(x, y) && !disc(cx, cy, inner)(x, y)
}

function inset({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left + by, top: top + by, right: right - by, bottom: bottom - by }
}
