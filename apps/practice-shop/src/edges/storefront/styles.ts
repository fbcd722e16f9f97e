// How does the shop look: its paper, its ink, its one green?
import { raw } from 'hono/html';

/** Fjord & Loom's own look: warm paper, serif heads, one deep green; from 360 px up. */
export const shopStyles = raw(`
:root{--paper:#fbf8f3;--card:#f1ece2;--ink:#1d2421;--muted:#5a625d;--line:#8a8f85;--hair:#dcd5c7;--green:#1f4d3f;--rust:#96401a}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,sans-serif}
a{color:inherit}h1,h2,h3,.brand{font-family:"Iowan Old Style","Palatino Linotype",Palatino,Georgia,serif;font-weight:600;line-height:1.2;margin:0}
h1{font-size:clamp(28px,5vw,40px);margin-bottom:12px}h2{font-size:22px;margin:32px 0 12px}h3,.aside h2,.line h2{font-size:17px;margin:0}
p{margin:0 0 12px;max-width:62ch}.muted{color:var(--muted)}.small{font-size:14px}
header.site{border-bottom:1px solid var(--hair)}
header.site div{max-width:1120px;margin:0 auto;padding:14px 16px;display:flex;flex-wrap:wrap;align-items:center;gap:4px 20px}
.brand{font-size:22px;text-decoration:none;margin-inline-end:auto;letter-spacing:.01em}
header.site nav{display:flex;flex-wrap:wrap;gap:4px 18px}header.site nav a{text-decoration:none;padding:6px 0}header.site nav a:hover{text-decoration:underline}
main{max-width:1120px;margin:0 auto;padding:24px 16px 64px}
footer.site{border-top:1px solid var(--hair);background:var(--card)}footer.site div{max-width:1120px;margin:0 auto;padding:24px 16px;display:flex;flex-wrap:wrap;gap:8px 24px}
.hero{display:grid;gap:8px;padding:24px;background:var(--green);color:#fff;border-radius:12px;margin-bottom:24px}.hero p{margin:0}
.kinds{display:flex;flex-wrap:wrap;gap:8px;list-style:none;padding:0;margin:0 0 20px}
.kinds a{display:inline-block;padding:8px 14px;border:1px solid var(--line);border-radius:999px;text-decoration:none;font-size:15px}.kinds a[aria-current]{background:var(--ink);border-color:var(--ink);color:var(--paper)}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(150px,1fr));gap:24px 16px;list-style:none;padding:0;margin:0}
@media(min-width:700px){.grid{grid-template-columns:repeat(4,1fr);gap:32px 24px}}
.grid a{text-decoration:none;display:block}.grid h2{font-size:17px;margin:0}.grid a:hover h2{text-decoration:underline}
.picture{display:block;width:100%;height:auto;aspect-ratio:1;object-fit:cover;border-radius:12px;background:var(--card);margin-bottom:10px}
.price{font-variant-numeric:tabular-nums}
.badge{display:inline-block;padding:2px 10px;border-radius:999px;background:var(--card);border:1px solid var(--hair);font-size:14px}.badge.warn{color:var(--rust);border-color:var(--rust);background:none}
.two{display:grid;gap:24px}@media(min-width:800px){.two{grid-template-columns:1.1fr 1fr;gap:48px}}
.panel{align-self:start;background:var(--card);border-radius:12px;padding:20px}
label,legend{padding:0;display:block;font-weight:600;margin-bottom:4px}fieldset{border:0;padding:0;margin:0 0 20px;min-width:0}
input,select,button{font:inherit;color:inherit}
input[type=text],input[type=email],input[type=number],select{width:100%;min-height:48px;padding:10px 12px;background:#fff;border:1px solid var(--line);border-radius:8px}
input[type=number]{width:88px}
.field{margin-bottom:16px}.pair{display:grid;gap:0 16px;grid-template-columns:1fr 1fr}
.choice{display:flex;gap:12px;align-items:center;min-height:48px;padding:8px 12px;background:#fff;border:1px solid var(--line);border-radius:8px;margin-bottom:8px;font-weight:400}.choice input{width:20px;height:20px;flex:none;accent-color:var(--green)}.choice .price{margin-inline-start:auto}
.button,button{display:inline-block;min-height:48px;padding:12px 22px;border-radius:8px;border:1px solid var(--green);background:var(--green);color:#fff;font-weight:600;cursor:pointer;text-align:center;text-decoration:none}
button.plain,.button.plain{background:none;color:var(--green)}button.wide,.button.wide{width:100%}
button.link{background:none;border:0;color:var(--ink);padding:0 4px;min-height:44px;font-weight:400;text-decoration:underline}
.line{display:grid;grid-template-columns:72px 1fr auto;gap:4px 16px;align-items:start;padding:16px 0;border-bottom:1px solid var(--hair)}
.line img{width:72px;height:72px;border-radius:8px;object-fit:cover;background:var(--card)}
dl.sums{display:grid;grid-template-columns:1fr auto;gap:6px 16px;margin:16px 0}dl.sums dd{margin:0;text-align:end;font-variant-numeric:tabular-nums}dl.sums .total{font-weight:600;font-size:18px;border-top:1px solid var(--line);padding-top:10px;margin-top:4px}
dl.facts{display:grid;grid-template-columns:auto 1fr;gap:6px 16px}dl.facts dt{color:var(--muted)}dl.facts dd{margin:0}
.orders{width:100%;border-collapse:collapse}.orders th,.orders td{padding:8px 12px 8px 0;text-align:start}
@media(max-width:640px){.orders thead{display:none}.orders tr{display:grid;grid-template-columns:1fr auto;gap:0 12px;padding:8px 0;border-bottom:1px solid var(--hair)}.orders td{padding:4px 0}.orders td:nth-child(even){text-align:end}.orders td:last-child{grid-column:1/-1}}
.problem{border:2px solid var(--rust);border-radius:8px;padding:12px 16px;margin-bottom:20px}
.aside{border:1px dashed var(--line);border-radius:12px;padding:16px 20px;margin:32px 0}.aside form{display:inline-block;margin:4px 8px 4px 0}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
`);
