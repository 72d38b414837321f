// What is wrong with a content file, told so that an editor finds the place at once.

/** `file` is relative to the content folder; `line` counts from 1. */
export type ContentProblem = { file: string; line: number; problem: string }
