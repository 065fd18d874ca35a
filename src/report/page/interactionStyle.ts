/** Style of what answers to the reader: buttons, search, the choice in the network, the dialog of an address. */
export const interactionStyle = `
button, .button, input {
  font: inherit; color: var(--text); background: var(--surface); border: 1px solid var(--edge); border-radius: 6px;
}
button, .button { padding: 0.25rem 0.8rem; cursor: pointer; text-decoration: none; display: inline-block; }
button:hover, .button:hover { border-color: var(--accent); color: var(--accent); }
[hidden] { display: none !important; }
input { padding: 0.25rem 0.6rem; width: 16rem; max-width: 100%; }
.tools { display: flex; flex-wrap: wrap; gap: 0.5rem 1.4rem; align-items: end; font-size: 0.92rem; margin: 0.6rem 0; }
.tools p, .tools ul { margin: 0; max-width: none; }
.tools label { display: block; color: var(--muted); }
.tools ul, .tools [role="status"] { flex-basis: 100%; }
.tools [role="status"]:empty, .chips:empty { display: none; }
.chips { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.35rem; }
.chips li { margin: 0; max-width: 100%; }
.chips button { max-width: 100%; overflow-wrap: anywhere; text-align: start; }
.choice { border: 1px solid var(--line); border-left: 3px solid var(--accent); border-radius: 8px; background: var(--surface); padding: 0.2rem 1.1rem 0.9rem; margin: 0.6rem 0; }
.choice h4 { font-size: 1.05rem; margin-top: 0.7rem; }
.choice p { max-width: none; margin-bottom: 0.5rem; }
button.address { all: unset; cursor: pointer; text-decoration: underline dotted; text-underline-offset: 0.2em; overflow-wrap: anywhere; }
button.address:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.copy button { margin-right: 0.7rem; }
.address-dialog { max-width: min(36rem, 92vw); border: 1px solid var(--line); border-radius: 10px; background: var(--surface); color: var(--text); padding: 1.2rem 1.5rem; }
.address-dialog::backdrop { background: rgba(0, 0, 0, 0.45); }
.address-dialog h2 { font-size: 1.15rem; }
.address-dialog code { overflow-wrap: anywhere; user-select: all; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.6rem; }
.methods { border-left: 3px solid var(--line); padding-left: 1.1rem; }
.methods p, .methods ul { max-width: 46rem; overflow-wrap: anywhere; }
.methods li { font-size: 0.92rem; }
`;
