/** The style of the report: paper and ink, one column, fit for a telephone and for a printer. */
import { tokens } from './tokens.ts'

const page = `
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:400 var(--t-body)/1.55 var(--sans);font-variant-numeric:tabular-nums lining-nums;-webkit-text-size-adjust:100%}
body{margin:0}
.page{max-width:var(--page);margin:0 auto;padding:0 var(--gut) var(--s-8)}
.skip{position:absolute;left:-9999px}
.skip:focus{left:var(--s-4);top:var(--s-4);background:var(--raised);color:var(--ink);padding:var(--s-2) var(--s-4);z-index:1}
:focus-visible{outline:3px solid var(--answer);outline-offset:2px}
header.bar{display:flex;flex-wrap:wrap;gap:var(--s-1) var(--s-4);align-items:baseline;padding:var(--s-5) 0 var(--s-3);border-bottom:1px solid var(--ink-2);font-size:var(--t-ui)}
.mark{font:600 1.375rem/1.2 var(--serif)}
.bar strong{font-weight:600}
.quiet{color:var(--ink-2)}
.question{margin:var(--s-7) 0 var(--s-2);font-size:var(--t-ui);color:var(--ink-2)}
h1{font:400 var(--t-answer)/1.16 var(--serif);margin:0 0 var(--s-4);max-width:26em;text-wrap:balance}
.lead{font-size:var(--t-lead);color:var(--ink-2);margin:0 0 var(--s-5);max-width:52em}
h1 strong{font-weight:600;color:var(--answer)}
h2{font-size:var(--t-head);line-height:1.25;font-weight:600;margin:0 0 var(--s-2)}
h3{font-size:var(--t-body);line-height:1.3;font-weight:600;margin:var(--s-6) 0 var(--s-1)}
section{border-top:1px solid var(--ink-2);padding-top:var(--s-4);margin-top:var(--s-7)}
section.answer{border:0;padding:0;margin:0}
p,ul,ol{max-width:var(--measure);margin:0 0 var(--s-3)}
ul,ol{padding-left:1.25em}
li{margin-bottom:var(--s-2)}
.note{font-size:var(--t-note);color:var(--ink-2);margin:0 0 var(--s-3);max-width:62rem}
.others{list-style:none;padding:0;margin-top:var(--s-4);max-width:62rem}
a{color:var(--answer);text-decoration-thickness:1px;text-underline-offset:.18em}
figure{margin:var(--s-4) 0 0}
figure svg{display:block;max-width:none;height:auto}
.wide,.middle{display:none}
@media (min-width:560px){.middle{display:block}.slim{display:none}}
@media (min-width:1000px){.wide{display:block}.middle,.terse{display:none}}
.slim svg,.wide svg{width:100%}
.middle svg{width:100%;max-width:760px}
.legend{display:flex;flex-wrap:wrap;gap:var(--s-1) var(--s-5);list-style:none;padding:0;margin:0 0 var(--s-2);font-size:var(--t-note);max-width:none}
.legend li{margin:0}
.scroll{overflow-x:auto}
.caption{margin:var(--s-4) 0 var(--s-1)}
table{border-collapse:collapse;font-size:var(--t-ui);line-height:1.35;min-width:100%}
th,td{padding:7px 0 7px var(--s-5);border-bottom:1px solid var(--rule);text-align:right;vertical-align:baseline;font-weight:400;white-space:nowrap}
th:first-child,td:first-child{padding-left:0;text-align:left}
thead th{font-size:var(--t-note);color:var(--ink-2);vertical-align:bottom;border-bottom-color:var(--ink-2)}
tr.pool th,tr.pool td{font-weight:600}
tr.baseline th,tr.baseline td{color:var(--ink-2)}
td.words,th.words{text-align:left;white-space:normal;min-width:8.5em}
td.words{min-width:20em}
.small{display:block;font-size:var(--t-note);color:var(--ink-2);font-weight:400}
.cells{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,320px),1fr));gap:var(--s-5) var(--s-7)}
.cells h3{margin-top:0}
.evidence{font-size:var(--t-ui);max-width:none;columns:2 340px;column-gap:var(--s-7)}
.evidence li{break-inside:avoid;padding-left:var(--s-1);overflow-wrap:anywhere}
details{margin-top:var(--s-4)}
summary{font-size:var(--t-ui);color:var(--answer);cursor:pointer;padding:var(--s-2) 0;width:fit-content}
q,.quote{font-family:var(--serif)}
sup{font-size:.75rem;line-height:0}
sup a{padding:0 2px}
dl{display:grid;grid-template-columns:max-content 1fr;gap:var(--s-1) var(--s-4);margin:0 0 var(--s-4);font-size:var(--t-ui)}
dt{color:var(--ink-2)}
dd{margin:0;overflow-wrap:anywhere}
pre{font-size:var(--t-note);line-height:1.5;background:var(--sunk);padding:var(--s-3) var(--s-4);border-radius:var(--radius);white-space:pre-wrap;overflow-wrap:anywhere;margin:0}
footer{margin-top:var(--s-7);border-top:1px solid var(--rule);padding-top:var(--s-3);font-size:var(--t-note);color:var(--ink-2)}
@media (max-width:600px){dl{grid-template-columns:1fr}dd{margin-bottom:var(--s-2)}th,td{padding-left:var(--s-4)}}
@media print{
@page{margin:16mm 14mm}
html{background:#fff;font-size:10.5pt}
:root{--paper:#fff}
.page{max-width:none;padding:0}
.skip{display:none}
.middle,.terse{display:block}.wide,.slim{display:none}
section{margin-top:var(--s-5)}
figure,tr,li,dl,pre{break-inside:avoid}
h2,h3{break-after:avoid}
.scroll{overflow:visible}
th,td{padding-left:var(--s-3);white-space:normal}
details::details-content{content-visibility:visible;block-size:auto}
summary{display:none}
a{color:inherit}
}
`

export function styleSheet(): string {
  return tokens('auto') + page
}
