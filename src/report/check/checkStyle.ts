/** What the page of a check needs beside the style of the report. */
export const checkStyle = `
.warnings, .questions { list-style: none; padding: 0; max-width: 48rem; }
.warnings li { margin: 0 0 1rem; padding-left: 1.1rem; border-left: 3px solid #e69f00; }
.warnings strong { display: block; font-weight: 600; }
.questions li { display: grid; grid-template-columns: 5.2rem minmax(0, 1fr); gap: 0 0.8rem; padding: 0.5rem 0; margin: 0; border-top: 1px solid var(--line); }
.questions li:first-child { border-top: 0; }
.questions .answer { font-weight: 650; }
.questions .answer.no, .questions .answer.limited { color: var(--muted); }
.questions .answer.yes { color: var(--accent); }
.questions strong { display: block; font-weight: 600; }
.bars { display: block; width: 100%; height: auto; min-width: 38rem; overflow: visible; }
figure .scroll:has(.bars) { border: 0; padding: 0; max-height: none; }
.bars rect.bar { fill: var(--accent); }
.bars rect.gap { fill: var(--muted); opacity: 0.2; }
.bars rect.outage { fill: #e69f00; opacity: 0.3; }
.bars line { stroke: var(--line); }
.bars text { fill: var(--muted); font-size: 12px; font-variant-numeric: tabular-nums; }
.legend { display: flex; flex-wrap: wrap; gap: 0.2rem 1.4rem; list-style: none; padding: 0; margin: 0.4rem 0 0; font-size: 0.88rem; color: var(--muted); max-width: none; }
.legend li { margin: 0; }
.legend i { display: inline-block; width: 0.9em; height: 0.9em; margin-right: 0.45em; border-radius: 2px; vertical-align: -0.08em; }
.legend .bar { background: var(--accent); }
.legend .gap { background: var(--muted); opacity: 0.35; }
.legend .outage { background: #e69f00; opacity: 0.5; }
.heat { border-collapse: separate; border-spacing: 1px; min-width: 44rem; width: 100%; font-size: 0.8rem; table-layout: fixed; }
.heat th, .heat td { border: 0; padding: 0; text-align: center; height: 1.25rem; vertical-align: middle; }
.heat thead th { font-weight: 400; font-size: 0.72rem; }
.heat th[scope="row"] { text-align: left; white-space: nowrap; font-weight: 400; color: var(--muted); }
.heat .when { width: 8.6rem; text-align: left; }
.heat .sum { width: 4.4rem; text-align: right; padding-left: 0.5rem; }
.heat td.sum { color: var(--muted); }
.heat td.c { border-radius: 2px; background: var(--soft); }
.heat td.c span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.heat td.c { position: relative; }
${[14, 27, 40, 53, 66, 80, 100].map((share, index) => `.heat td.h${index + 1} { background: color-mix(in srgb, var(--accent) ${share}%, var(--soft)); }`).join('\n')}
.heat td.hole { background: repeating-linear-gradient(45deg, var(--soft) 0 4px, var(--line) 4px 6px); }
.heat .mark { font-size: 0.72rem; color: var(--muted); border: 1px solid var(--line); border-radius: 3px; padding: 0 0.25em; margin-left: 0.35em; }
@media print { .heat { min-width: 0; } .heat td.c, .legend i { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
