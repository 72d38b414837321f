// A unit-length sparse vector: feature numbers in rising order and their weights.
export type SparseVector = { indices: Int32Array; values: Float32Array }
