// What is said of several orders by their places: "the first by Yunda to …, the second I will pick up", 第一张开给…，第二张….
const WAYS: readonly RegExp[] = [
  /(?<!\p{L})(?:the first|den första|den ena)(?: one| orders?| fapiao| ordern)?(?!\p{L})|第[一1][个单笔张份](?:订单|发票)?|前者/iu,
  /(?<!\p{L})(?:the second|the other|den andra)(?: one| orders?| fapiao| ordern)?(?!\p{L})|第[二2][个单笔张份](?:订单|发票)?|后者|另外?一[个单笔张份](?:订单|发票)?/iu,
  /(?<!\p{L})(?:the third|den tredje)(?: one| orders?| fapiao| ordern)?(?!\p{L})|第[三3][个单笔张份](?:订单|发票)?/iu,
  /(?<!\p{L})(?:the fourth|den fjärde)(?: one| orders?| fapiao| ordern)?(?!\p{L})|第[四4][个单笔张份](?:订单|发票)?/iu,
]

/** Behind each place up to the next; undefined where not all of them are named, each behind the one before. */
export function chunksByPlace(text: string, count: number): string[] | undefined {
  const ways = WAYS.slice(0, count)
  if (ways.length < count) return undefined
  const starts: { start: number; end: number }[] = []
  for (const way of ways) {
    const from = starts.at(-1)?.end ?? 0
    const match = way.exec(text.slice(from))
    if (!match) return undefined
    starts.push({ start: from + match.index, end: from + match.index + match[0].length })
  }
  return starts.map(({ end }, at) => text.slice(end, starts[at + 1]?.start))
}
