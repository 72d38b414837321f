// What is said in traditional characters is understood by the simplified ones; values are kept as they were written.
import type { Scene } from '../../conversation/scene.js'
import { foldTraditional } from '../reading/clean-text.js'

export function simplified(scene: Scene): Scene {
  const { reading } = scene
  const text = foldTraditional(reading.text)
  return text === reading.text ? scene : { ...scene, reading: { ...reading, text, written: reading.text } }
}
