/** Style of the cards: two texts side by side, on paper and narrow screens one below the other. */
export const cardStyle = `
.card { border: 1px solid var(--line); border-radius: 8px; padding: 0.2rem 1rem; background: var(--surface); margin: 0.4rem 0; }
.card .card { border: 0; padding: 0; }
.card h4 { margin-top: 0.9rem; }
.card p, .card ul, .card ol { max-width: none; }
.rungs li { margin-bottom: 0.5rem; }
.rungs .aside { display: block; }
.pair { border-top: 1px solid var(--line); padding: 0.5rem 0; }
.pair p { margin: 0 0 0.3rem; overflow-wrap: anywhere; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.4rem; font-size: 0.93rem; }
.sides .same { color: var(--muted); font-style: italic; }
mark.different { background: var(--differ); }
mark.spelling { background: none; border-bottom: 2px dotted var(--muted); }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 0.4rem; }
.cards .card { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.cards .card[open] { grid-column: 1 / -1; }
.checks .fits { font-weight: 650; }
@media (max-width: 42rem) {
  .sides, .cards { grid-template-columns: minmax(0, 1fr); gap: 0.5rem; }
}
@media print { .card { break-inside: avoid; } .card:not([open]) { display: none; } }
`;
