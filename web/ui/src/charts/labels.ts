/** The name of an arm at the end of its line. */
export interface EndLabel {
  /** Where the line ends, and where the label had to move so that it covers no other. */
  readonly anchor: number
  readonly y: number
  readonly lines: readonly string[]
}

const LINE_HEIGHT = 16

/** Breaks a name into at most two lines; what does not fit ends in "…". */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  if (lines.length <= 2) return lines
  return [lines[0] ?? '', `${lines[1] ?? ''} …`]
}

/** Moves labels apart, keeping their order, within the height of the plot. */
export function spreadLabels(
  wanted: readonly { readonly lines: readonly string[]; readonly y: number }[],
  box: { readonly top: number; readonly bottom: number },
): EndLabel[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a]?.y ?? 0) - (wanted[b]?.y ?? 0) || a - b)
  const total = wanted.reduce((sum, { lines }) => sum + lines.length * LINE_HEIGHT + 4, 0)
  const placed = new Map<number, number>()
  let floor = Math.min(box.top, box.bottom - total)
  for (const index of order) {
    const { lines, y } = wanted[index] ?? { lines: [], y: 0 }
    const top = Math.max(floor, y - LINE_HEIGHT / 2)
    placed.set(index, top)
    floor = top + lines.length * LINE_HEIGHT + 4
  }
  liftFromBelow(order, placed, wanted, box.bottom)
  return wanted.map(({ lines, y }, index) => ({ lines, anchor: y, y: (placed.get(index) ?? y) + LINE_HEIGHT * 0.75 }))
}

function liftFromBelow(
  order: readonly number[], placed: Map<number, number>,
  wanted: readonly { readonly lines: readonly string[] }[], bottom: number,
): void {
  let ceiling = bottom + LINE_HEIGHT / 2
  for (const index of [...order].reverse()) {
    const height = (wanted[index]?.lines.length ?? 1) * LINE_HEIGHT + 4
    const top = Math.min(placed.get(index) ?? 0, ceiling - height)
    placed.set(index, top)
    ceiling = top
  }
}
