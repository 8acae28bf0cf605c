import { encode } from 'uqr'

/** A drawing of modules one unit wide, for an `svg`. */
export interface QrCode {
  readonly box: string
  readonly path: string
}

/** A code that a phone reads an address from; nothing if the address is longer than a code holds. */
export function qrCode(address: string): QrCode | undefined {
  try {
    const { data, size } = encode(address, { ecc: 'L', border: 4 })
    const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x},${y}h1v1h-1z`] : []))).join('')
    return { box: `0 0 ${size} ${size}`, path }
  } catch {
    return undefined
  }
}
