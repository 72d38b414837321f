// What every account page works with, put together once.
import { type Committer, createCommitter } from './decide-and-commit.js'
import { createGuard, type Guard } from './guard.js'
import type { PageParts } from './parts.js'
import { createRenderer, type Renderer } from './render.js'

export type Desk = { parts: PageParts; renderer: Renderer; guard: Guard; commit: Committer }

export function openDesk(parts: PageParts): Desk {
  const renderer = createRenderer(parts)
  return { parts, renderer, guard: createGuard(parts, renderer), commit: createCommitter(parts) }
}
