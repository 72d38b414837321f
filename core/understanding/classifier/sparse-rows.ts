// Many sparse vectors in three arrays: row i has the columns and values from starts[i] up to starts[i + 1].
export type SparseRows = { count: number; width: number; starts: Int32Array; columns: Int32Array; values: Float32Array }

export type SparseVector = { columns: Int32Array; values: Float32Array }

export function toRows(vectors: SparseVector[], width: number): SparseRows {
  const starts = new Int32Array(vectors.length + 1)
  for (const [row, { columns }] of vectors.entries()) starts[row + 1] = (starts[row] as number) + columns.length
  const size = starts[vectors.length] as number
  const rows = { count: vectors.length, width, starts, columns: new Int32Array(size), values: new Float32Array(size) }
  for (const [row, { columns, values }] of vectors.entries()) {
    rows.columns.set(columns, starts[row])
    rows.values.set(values, starts[row])
  }
  return rows
}
