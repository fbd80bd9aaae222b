/** The look of the service's own pages: the system's fonts, light or dark as the reader's machine is. */
export const pageStyle = `
:root { color-scheme: light dark; --text: #1c2430; --soft: #5b6676; --line: #dfe3e8; --ground: #fff; --raised: #f5f7f9; --accent: #0b6e4f; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e4e8ee; --soft: #9aa5b4; --line: #2c3440; --ground: #12161c; --raised: #1a2028; --accent: #5fc9a2; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.6 system-ui, sans-serif; }
main, header, footer { max-width: 56rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.5rem; }
footer { padding-top: 2rem; padding-bottom: 3rem; color: var(--soft); font-size: .875rem; }
a { color: var(--accent); text-underline-offset: .2em; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem; letter-spacing: -.02em; }
h2 { font-size: 1.375rem; margin: 3rem 0 .5rem; padding-bottom: .375rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0; font-weight: 600; }
h4 { font-size: .8125rem; margin: 1.25rem 0 .375rem; color: var(--soft); font-weight: 600; }
.lead { font-size: 1.125rem; color: var(--soft); margin: 0 0 1rem; max-width: 44rem; }
.operation { margin: 1.25rem 0; padding: 1rem 1.25rem 1.25rem; border: 1px solid var(--line); border-radius: .625rem; }
.operation > p { margin: .5rem 0 0; white-space: pre-line; }
.method { display: inline-block; min-width: 3.25rem; margin-right: .5rem; color: var(--accent); font-weight: 700; }
code, pre { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
pre { background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; padding: .875rem 1rem; overflow-x: auto; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
th, td { text-align: left; vertical-align: top; padding: .375rem .75rem .375rem 0; border-top: 1px solid var(--line); }
th { color: var(--soft); font-weight: 600; border-top: 0; }
td:last-child, th:last-child { padding-right: 0; }
td code { overflow-wrap: anywhere; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav li { padding: .125rem 0; }
summary { cursor: pointer; color: var(--soft); font-size: .875rem; margin-top: 1rem; }
:target { outline: 2px solid var(--accent); outline-offset: 4px; border-radius: .25rem; }
`;
