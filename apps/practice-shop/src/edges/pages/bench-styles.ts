// How do the pages of the practice bench look: guide, mailbox, ledger?
import { raw } from 'hono/html';

/** Plain, calm, one column; light and dark. */
export const benchStyles = raw(`
:root{color-scheme:light dark;--paper:#fff;--surface:#f5f6f7;--ink:#1a1c1e;--muted:#55595e;--border:#c3c8cd;--line:#7a8086;--accent:#1f5fa8;--good:#0b6b3a;--bad:#b3261e}
@media(prefers-color-scheme:dark){:root{--paper:#121416;--surface:#1d2023;--ink:#f1f3f4;--muted:#b4bac0;--border:#3a4046;--line:#868c93;--accent:#8cc0ff;--good:#6fd69a;--bad:#ff9b93}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:960px;margin:0 auto;padding:16px}
h1{font-size:28px;line-height:1.25;margin:16px 0 8px}h2{font-size:20px;line-height:1.25;margin:32px 0 12px}
p{max-width:66ch;margin:0 0 12px}a{color:var(--accent)}
.muted{color:var(--muted)}.small{font-size:14px}
.top{border-bottom:1px solid var(--border);padding:12px 16px}.top div{max-width:928px;margin:0 auto;display:flex;flex-wrap:wrap;gap:4px 16px;align-items:center}
.top b{margin-inline-end:auto}
.top form.row{margin:0;gap:8px;align-items:center}.top form.row div{display:flex;gap:8px;align-items:center;max-width:none;margin:0}.top label{margin:0;white-space:nowrap}.top .wide{max-width:1240px}.top nav{display:flex;flex-wrap:wrap;gap:4px 16px}
@media(max-width:480px){.top form.row{flex:1 1 100%;min-width:0;flex-wrap:nowrap}.top form.row div{flex:1;min-width:0}.top form.row select{flex:1;min-width:0}.top form.row label{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.top nav{flex:1 0 100%;display:grid;grid-template-columns:repeat(3,1fr)}}
.steps{max-width:66ch;padding-inline-start:24px}.two h3,h3{font-size:17px;line-height:1.25;margin:16px 0 8px}.steps li{margin-bottom:8px;padding-inline-start:4px}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(240px,1fr));gap:12px;padding:0;list-style:none;margin:16px 0}
.card{display:block;height:100%;padding:16px;background:var(--surface);border:1px solid var(--border);border-radius:8px;color:inherit;text-decoration:none}
a.card:hover{border-color:var(--accent)}.card b{display:block;font-size:18px}
@media(min-width:760px){.two{display:grid;grid-template-columns:1fr 1fr;gap:0 32px}}
table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:8px 12px 8px 0;border-bottom:1px solid var(--border);vertical-align:top}
th{font-size:14px;color:var(--muted);font-weight:600}.num{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
.scroll{overflow-x:auto}
.when{white-space:nowrap}.mails td:first-child{min-width:0}
@media(max-width:640px){.mails thead{display:none}.mails,.mails tbody,.mails tr,.mails td{display:block}.mails tr{padding:8px 0;border-bottom:1px solid var(--border)}.mails td{padding:0;border:0}}
label{display:block;font-weight:600;margin-bottom:4px}
input,select,button,textarea{font:inherit;color:inherit}
input,select{min-height:44px;padding:8px 10px;background:var(--paper);border:1px solid var(--line);border-radius:8px;max-width:100%}
button{min-height:44px;padding:8px 16px;border-radius:8px;border:1px solid var(--ink);background:var(--ink);color:var(--paper);font-weight:600;cursor:pointer}
button.plain{background:none;color:inherit;border-color:var(--line)}
form.row{display:flex;flex-wrap:wrap;gap:12px;align-items:end;margin:0 0 12px}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
code{font:14px/1.4 ui-monospace,monospace;overflow-wrap:anywhere}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--surface);padding:12px;border-radius:8px}
.good{color:var(--good)}.bad{color:var(--bad)}
td:first-child{min-width:8em}iframe.mail{width:100%;height:860px;border:1px solid var(--border);border-radius:8px;background:#fff}
`);
