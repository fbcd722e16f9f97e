// How does the merchant's admin look? Its own way: a plum bar, a pale ground, cards.
import { raw } from 'hono/html';

/** From 360 px up; the side navigation folds above the page on a phone. */
export const adminStyles = raw(`
:root{--bar:#33203a;--ground:#f4f2f5;--card:#fff;--ink:#211a25;--muted:#5d5563;--line:#8b8391;--hair:#ddd7e0;--accent:#5b2f6d;--good:#0b6b3a;--warn:#8a5200;--bad:#b3261e}
*{box-sizing:border-box}html,body{height:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,sans-serif;display:flex;flex-direction:column}
a{color:var(--accent)}h1{font-size:22px;line-height:1.25;margin:0 0 12px}h2{font-size:16px;margin:0 0 8px}p{margin:0 0 8px}
.muted{color:var(--muted)}.small{font-size:13px}
.bar{background:var(--bar);color:#fff;padding:10px 16px;display:flex;flex-wrap:wrap;gap:4px 16px;align-items:center}.bar b{font-size:16px;margin-inline-end:auto}.bar a{color:#fff}.bar .who{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin:0}.bar .who select{color:var(--ink)}.bar .who button.plain{color:#fff;border-color:#fff}
.shell{display:flex;flex:1;min-height:0}
nav.side{width:220px;flex:none;padding:12px;border-inline-end:1px solid var(--hair);overflow:auto}
nav.side ul{list-style:none;margin:0 0 12px;padding:0}nav.side ul ul{margin-inline-start:14px}
nav.side a{display:block;padding:8px 10px;border-radius:8px;text-decoration:none;color:inherit}nav.side a:hover{background:#e9e4ec}nav.side a[aria-current]{background:#e2d9e7;font-weight:600}
nav.side h2{font-size:12px;color:var(--muted);margin:12px 10px 4px;font-weight:600}
.page{flex:1;min-width:0;overflow:auto;padding:20px 16px 48px}.inner{max-width:980px;margin:0 auto}
@media(max-width:720px){.shell{flex-direction:column}nav.side{width:auto;border:0;border-bottom:1px solid var(--hair);padding:4px 8px;overflow:visible}nav.side ul{display:flex;flex-wrap:wrap;margin:0}nav.side h2{display:none}nav.side ul ul{margin:0}.page{overflow:visible}body.app .shell{min-height:640px}}
.card{background:var(--card);border:1px solid var(--hair);border-radius:10px;padding:16px;margin-bottom:16px}
.split{display:grid;gap:0 16px}@media(min-width:900px){.split{grid-template-columns:2fr 1fr}}
.scroll{overflow-x:auto}table{width:100%;border-collapse:collapse}th,td{text-align:start;padding:8px 10px 8px 0;border-bottom:1px solid var(--hair);vertical-align:top}th{font-size:13px;color:var(--muted);font-weight:600}
.num{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums}
.tag{display:inline-block;padding:1px 9px;border-radius:999px;background:#ece7ef;font-size:13px;white-space:nowrap}.tag.good{color:var(--good)}.tag.warn{color:var(--warn)}.tag.bad{color:var(--bad)}
input,select,button{font:inherit;color:inherit}label{font-weight:600;display:block}
input,select{min-height:40px;padding:6px 10px;border:1px solid var(--line);border-radius:8px;background:#fff;max-width:100%}
button,.button{min-height:40px;padding:8px 14px;border-radius:8px;border:1px solid var(--accent);background:var(--accent);color:#fff;font-weight:600;cursor:pointer;text-decoration:none;display:inline-block}
button.plain{background:none;color:var(--accent)}button.bad{background:none;border-color:var(--bad);color:var(--bad)}
form.row{display:flex;flex-wrap:wrap;gap:8px;align-items:end;margin:8px 0}form.inline{display:inline-block;margin:4px 8px 4px 0}
.problem{border:2px solid var(--bad);border-radius:8px;padding:10px 14px;margin-bottom:16px}
dl.sums{display:grid;grid-template-columns:1fr auto;gap:4px 16px;margin:12px 0 0}dl.sums dd{margin:0;text-align:end;font-variant-numeric:tabular-nums}dl.sums .total{font-weight:600}
#save-actions,#app-actions{display:flex;gap:8px}
.pager{display:flex;gap:16px;padding-top:12px}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
body.app .page{padding:0;display:flex;flex-direction:column;overflow:hidden}
body.app .inner.own{width:100%;padding:20px 16px 48px;overflow:auto}
fieldset{border:1px solid var(--hair);border-radius:8px;margin:12px 0;padding:4px 14px 10px}legend{font-weight:600;padding:0 4px}
.tick{display:flex;flex-wrap:wrap;gap:4px 10px;align-items:center;margin:4px 0;min-height:40px}.tick input{flex:none;width:20px;height:20px;min-height:0;accent-color:var(--accent)}.next{margin:12px 0 0}
.app-top{display:flex;flex-wrap:wrap;gap:8px;align-items:center;padding:8px 16px;background:var(--card);border-bottom:1px solid var(--hair)}.app-top h1{font-size:15px;margin:0;margin-inline-end:auto}
.app-top form{margin:0}iframe{flex:1;width:100%;border:0;background:#fff;min-height:480px}
#save-bar{display:flex;gap:8px;align-items:center;background:#1d1520;color:#fff;padding:8px 16px}#save-bar[hidden]{display:none}#save-bar b{margin-inline-end:auto}#save-bar button.plain{color:#fff;border-color:#fff}
#toast{position:fixed;inset-block-end:20px;inset-inline:0;margin:auto;width:max-content;max-width:90vw;background:#1d1520;color:#fff;padding:10px 18px;border-radius:8px}#toast.error{background:var(--bad)}#toast[hidden]{display:none}
#loading{height:3px;background:var(--accent)}#loading[hidden]{display:none}
`);
