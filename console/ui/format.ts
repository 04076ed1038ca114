// Numbers and times as people read them.

/** `$0.000364`: at least two decimals, at most as many as there are digits to show. */
export function dollars(amount: string): string {
  const value = Number(amount)
  if (value === 0) return '$0.00'
  const decimals = Math.abs(value) >= 1 ? 2 : Math.min(12, 2 - Math.floor(Math.log10(Math.abs(value))))
  return `${value < 0 ? '−' : ''}$${Math.abs(value).toFixed(Math.max(2, decimals))}`
}

export function count(value: number): string {
  return value.toLocaleString('en-US')
}

export function time(ms: number): string {
  const date = new Date(ms)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`
}

export function duration(ms: number): string {
  return ms < 1000 ? `${ms} ms` : `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`
}
