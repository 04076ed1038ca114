// Rows as CSV (RFC 4180).

export function csvOf<N extends string>(
  names: readonly N[],
  rows: readonly { readonly [name in N]: string | number | null }[],
): string {
  return [names.join(','), ...rows.map((row) => names.map((name) => cell(row[name])).join(',')), ''].join('\r\n')
}

function cell(value: string | number | null): string {
  const text = String(value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
