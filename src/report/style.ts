import { cardStyle } from './cards/cardStyle.js';
import { interactionStyle } from './page/interactionStyle.js';

/** Colours of the page: light, and dark for those who asked their system for it. Paper is always light. */
const colours = `
:root, :root.printing {
  color-scheme: light;
  --ground: #fbfaf7; --surface: #ffffff; --text: #1f2328; --muted: #59616b; --line: #d9dce0;
  --accent: #0b5cad; --soft: #f1efe9; --grid: rgba(31, 35, 40, 0.10); --zero: rgba(31, 35, 40, 0.45); --mark: #ffe08a; --differ: #cfe3fb; --edge: #7d868f;
}
@media (prefers-color-scheme: dark) {
  :root:not(.printing) {
    color-scheme: dark;
    --ground: #15171a; --surface: #1c1f23; --text: #e4e6e8; --muted: #a4abb3; --line: #363c43;
    --accent: #7db8f5; --soft: #22262b; --grid: rgba(228, 230, 232, 0.12); --zero: rgba(228, 230, 232, 0.5); --mark: #6b5300; --differ: #1f4468; --edge: #7a838c;
  }
}`;

const text = `
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body {
  margin: 0; background: var(--ground); color: var(--text); overflow-wrap: break-word;
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
header, main, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 3rem; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; font-weight: 650; }
h1 { font-size: clamp(1.6rem, 4.5vw, 2.3rem); margin: 0 0 0.6rem; letter-spacing: -0.015em; overflow-wrap: anywhere; }
h2 { font-size: 1.4rem; margin: 0 0 0.8rem; letter-spacing: -0.01em; }
h3 { font-size: 1.08rem; margin: 1.8rem 0 0.4rem; }
h4 { font-size: 0.95rem; margin: 1.2rem 0 0.3rem; overflow-wrap: anywhere; }
p, ul, ol { max-width: 44rem; margin: 0 0 0.9rem; }
ul, ol { padding-left: 1.3rem; }
li { margin-bottom: 0.35rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
code, pre, .id { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 0.9em; }
pre { background: var(--soft); padding: 0.8rem 1rem; border-radius: 6px; overflow-x: auto; }
.kicker { color: var(--muted); font-size: 0.9rem; margin: 0 0 0.4rem; }
.lede { font-size: 1.05rem; color: var(--muted); }
.aside { color: var(--muted); font-size: 0.9rem; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--surface); padding: 0.5rem 1rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;

const parts = `
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; padding: 0; margin: 1.2rem 0 0; max-width: none; font-size: 0.92rem; }
section { border-top: 1px solid var(--line); margin-top: 2.6rem; padding-top: 2rem; scroll-margin-top: 0.5rem; }
.findings { list-style: none; padding: 0; }
.findings li { margin: 0 0 1.1rem; padding-left: 1.1rem; border-left: 3px solid var(--accent); }
.findings strong { display: block; font-size: 1.12rem; line-height: 1.4; font-weight: 650; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(11.5rem, 1fr)); gap: 0.8rem; margin: 1.6rem 0; }
.tiles div { display: flex; flex-direction: column; background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 0.8rem 1rem; }
.tiles dt { line-height: 1.4; margin-bottom: auto; padding-bottom: 0.3rem; font-size: 0.85rem; color: var(--muted); }
.tiles dd { margin: 0; font-size: 1.6rem; font-weight: 650; line-height: 1.3; font-variant-numeric: tabular-nums; }
.tiles dd.floor { font-size: 0.85rem; font-weight: 400; color: var(--muted); line-height: 1.45; min-height: 4.4em; }
.floor-sentence { background: var(--soft); border-radius: 8px; padding: 0.8rem 1rem; max-width: none; }
.empty { background: var(--soft); border-radius: 8px; padding: 0.8rem 1rem; }
figure { margin: 1rem 0 1.8rem; }
figcaption { color: var(--muted); font-size: 0.92rem; max-width: 48rem; margin: 0.4rem 0 0.6rem; }
.chart { width: 100%; overflow: hidden; }
.chart .js-plotly-plot, .chart .plot-container { width: 100%; }
details { margin: 0.4rem 0 0.9rem; }
summary { cursor: pointer; color: var(--accent); padding: 0.2rem 0; width: fit-content; max-width: 100%; }
.scroll { overflow-x: auto; max-width: 100%; margin: 0.8rem 0; }
figure .scroll, .tall { max-height: 26rem; overflow-y: auto; border: 1px solid var(--line); border-radius: 6px; padding: 0 0.6rem; }
table { border-collapse: collapse; font-size: 0.88rem; min-width: 60%; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--muted); padding: 0.4rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.9rem 0.4rem 0; border-bottom: 1px solid var(--line); }
th[scope="row"] { font-weight: 500; }
figure thead th, .tall thead th { position: sticky; top: 0; background: var(--ground); }
.tall { max-height: 36rem; }
.wide { min-width: 15rem; overflow-wrap: anywhere; }
.middle { min-width: 8.5rem; }
thead th { font-weight: 600; color: var(--muted); vertical-align: bottom; line-height: 1.35; }
.number { text-align: right; }
td.number { white-space: nowrap; }
td .aside { display: block; white-space: nowrap; font-size: 0.95em; }
td .wide .aside, td .middle .aside { white-space: normal; }
.events { columns: 22rem 2; column-gap: 2.5rem; max-width: none; font-size: 0.92rem; }
.events li { break-inside: avoid; }
.group { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 0.2rem 1.2rem 0.8rem; margin: 1.2rem 0; }
.group h3 { margin-top: 1rem; }
.facts { margin: 0 0 0.6rem; display: flex; flex-wrap: wrap; gap: 0.1rem 1.6rem; font-size: 0.92rem; }
.facts div { display: flex; gap: 0.45rem; }
.facts dt { color: var(--muted); white-space: nowrap; }
.facts dd { margin: 0; font-variant-numeric: tabular-nums; }
.evidence { list-style: none; padding: 0; margin: 0; max-width: none; font-size: 0.93rem; }
.evidence p { margin: 0; max-width: none; min-width: 0; }
.evidence li { display: grid; grid-template-columns: 11.3rem 5.6rem 8.5rem minmax(0, 1fr); gap: 0 0.9rem; padding: 0.4rem 0; margin: 0; border-top: 1px solid var(--line); align-items: baseline; }
.evidence .who { display: contents; color: var(--muted); font-size: 0.88rem; font-variant-numeric: tabular-nums; }
.evidence .who > * { font-size: 0.83rem; }
.evidence .lag { text-align: right; white-space: nowrap; }
.evidence .id { color: var(--text); overflow-wrap: anywhere; }
.evidence .said { overflow-wrap: anywhere; overflow: hidden; line-height: 1.5; }
.evidence .same { color: var(--muted); font-style: italic; }
mark { background: var(--mark); color: var(--text); border-radius: 2px; padding: 0 1px; }
.unseen { border: 1px solid var(--muted); border-radius: 3px; font-size: 0.7em; padding: 0 0.2em; margin: 0 0.1em; color: var(--muted); white-space: nowrap; }
.ladder td:not(.number) { min-width: 9.5rem; }
.ladder th[scope="row"] { font-weight: 650; }
.params { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1.4rem; font-size: 0.92rem; margin: 0 0 1rem; }
.params dt { color: var(--muted); }
.params dd { margin: 0; overflow-wrap: anywhere; }
footer { padding-top: 2rem; padding-bottom: 3rem; color: var(--muted); font-size: 0.88rem; }
`;

const narrowAndPaper = `
@media (max-width: 42rem) {
  header { padding-top: 1.6rem; }
  section { margin-top: 2rem; padding-top: 1.5rem; }
  .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.6rem; }
  .tiles div { padding: 0.6rem 0.8rem; }
  .group { padding: 0.1rem 0.9rem 0.6rem; }
  .evidence li { display: block; }
  .evidence .who { display: flex; flex-wrap: wrap; gap: 0 0.9rem; }
  .params { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .params dd { margin-bottom: 0.5rem; }
}
@page { margin: 15mm 14mm; }
@media print {
  .evidence li { grid-template-columns: 9.4rem 5.4rem 6.4rem minmax(0, 1fr); gap: 0 0.7rem; font-size: 9pt; }
  .evidence .who > * { font-size: 8pt; }
  mark, .floor-sentence, .empty { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { font-size: 10pt; background: #fff; }
  header, main, footer { max-width: none; padding: 0; }
  nav, .skip, figure details, .modebar, .tools, .copy, .choice, .screen { display: none; }
  button.address { text-decoration: none; }
  figure .scroll, .tall { max-height: none; overflow: visible; border: 0; padding: 0; }
  .wide, .middle { min-width: 0; }
  .tall thead th { position: static; }
  section { break-inside: auto; margin-top: 1.2rem; padding-top: 1rem; }
  figure, .tiles div, .evidence li, tr { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  .scroll { overflow: visible; }
  table { font-size: 8.5pt; min-width: 100%; }
  th, td { padding-right: 0.5rem; }
  a { color: inherit; }
}
`;

/** The style sheet of the report. */
export const style = [colours, text, parts, interactionStyle, cardStyle, narrowAndPaper].join('');
