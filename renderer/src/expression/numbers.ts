const formatters = new Map<string, Intl.NumberFormat>()

function format(number: number, key: string, options: Intl.NumberFormatOptions): string {
  let formatter = formatters.get(key)
  if (!formatter) formatters.set(key, (formatter = new Intl.NumberFormat('en-US', options)))
  return formatter.format(number)
}

/** Grouped digits; without `decimals` up to three of them. */
export function formatNumber(number: number, decimals: number | undefined): string {
  return format(number, `n${decimals}`, decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
}

export function formatCurrency(number: number, currency: string): string {
  return format(number, `$${currency}`, { style: 'currency', currency })
}

export function formatCompact(number: number, decimals: number | undefined): string {
  return format(
    number,
    `c${decimals}`,
    decimals === undefined ? { notation: 'compact' } : { notation: 'compact', maximumFractionDigits: decimals },
  )
}

export function formatFixed(number: number, decimals: number): string {
  return number.toFixed(decimals)
}
