// Bars over days. The table under each chart has the same numbers, for whoever cannot see it.

type Bar = { label: string; value: number }

const [width, height, left, bottom] = [1000, 190, 92, 22]

export function Bars({ bars, title, format }: { bars: readonly Bar[]; title: string; format(value: number): string }) {
  const most = Math.max(...bars.map(({ value }) => value), 0) || 1
  const step = (width - left) / Math.max(bars.length, 1)
  const shown = height - bottom - 8
  return (
    <svg className="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      {[0, 0.5, 1].map((part) => {
        const y = height - bottom - part * shown
        return (
          <g key={part}>
            <line x1={left} x2={width} y1={y} y2={y} />
            <text x={left - 6} y={y + 4} textAnchor="end">
              {format(most * part)}
            </text>
          </g>
        )
      })}
      {bars.map(({ label, value }, index) => (
        <g key={label}>
          <rect
            x={left + index * step + step * 0.15}
            width={step * 0.7}
            y={height - bottom - (value / most) * shown}
            height={(value / most) * shown}
            rx={2}
          >
            <title>{`${label}: ${format(value)}`}</title>
          </rect>
          {index % Math.ceil(bars.length / 6) === 0 && (
            <text x={left + index * step + step / 2} y={height - 5} textAnchor="middle">
              {label.slice(5)}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}
