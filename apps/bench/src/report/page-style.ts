/** The style sheet of the report: one column, light and dark, for phones and for paper. */
export const pageStyle = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1f2328;--muted:#59636e;--line:#d1d9e0;--tint:#f6f8fa;--good:#0a6b4b;--bad:#a04000}
@media screen and (prefers-color-scheme:dark){:root{--paper:#0d1117;--ink:#e6edf3;--muted:#9198a1;--line:#3d444d;--tint:#161b22;--good:#3fcf9b;--bad:#ff9d66}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
header,main,footer{max-width:56rem;margin:0 auto;padding:0 1rem}
header{padding-top:2rem}
h1{font-size:1.1rem;font-weight:600;color:var(--muted);margin:0 0 .5rem}
h2{font-size:1.35rem;line-height:1.25;margin:2.5rem 0 .75rem}
.headline{font-size:1.5rem;line-height:1.3;font-weight:600;margin:0 0 1rem;text-wrap:pretty}
header ul{margin:0;padding-left:1.2rem}
.scroll{overflow-x:auto;margin:1.25rem 0}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
caption{text-align:left;max-width:calc(100vw - 2rem);font-weight:600;padding-bottom:.4rem}
th,td{padding:.4rem .6rem;text-align:right;vertical-align:top;border-bottom:1px solid var(--line)}
thead th{color:var(--muted);font-weight:600;border-bottom-width:2px;vertical-align:bottom}
th:first-child{text-align:left;padding-left:0}
th:last-child,td:last-child{padding-right:0}
tbody th{font-weight:500}
.deviation,.ratio,.partial{white-space:nowrap}
.deviation,.partial,.none{color:var(--muted)}
.ratio,.partial{display:block;font-size:.875em}
.ratio{color:var(--good)}
.ratio.worse{color:var(--bad)}
.claims th,.claims td{text-align:left}
.verdict{color:var(--good);font-weight:600;white-space:nowrap}
.verdict.worse{color:var(--bad)}
.notes{color:var(--muted);font-size:.9rem;padding-left:1.2rem}
figure{margin:0}
figcaption{color:var(--muted);font-size:.9rem;margin-top:.5rem}
figure svg{display:block;max-width:100%;height:auto}
.narrow{display:none}
.pictures{display:grid;gap:1.5rem}
.drawings{grid-template-columns:repeat(auto-fit,minmax(15rem,1fr))}
img{image-rendering:pixelated;display:block;max-width:100%;height:auto}
.pictures figcaption{margin-top:.25rem}
svg.line{width:100%;height:3.5rem}
.lines{display:grid;grid-template-columns:auto 1fr;gap:0 .5rem}
.strips{width:100%;image-rendering:auto}
.names{display:grid;grid-auto-rows:1rem;font-size:.75rem;line-height:1rem;text-align:right;color:var(--muted)}
dl{margin:0}
dl div{display:grid;grid-template-columns:11rem 1fr;gap:0 1rem;padding:.3rem 0}
dt{font-weight:600}
dd{margin:0;overflow-wrap:anywhere}
tr[hidden]{display:none}
.filter{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:center;background:var(--tint);border:1px solid var(--line);border-radius:.4rem;padding:.5rem .75rem}
.filter[hidden]{display:none}
.filter select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--muted);border-radius:.25rem;padding:.15rem .35rem;min-height:2rem}
.filter output{color:var(--muted);font-size:.9rem}
footer{color:var(--muted);font-size:.9rem;padding-top:2rem;padding-bottom:3rem}
@media screen and (max-width:40rem){
.wide{display:none}.narrow{display:block}
.headline{font-size:1.25rem}
th,td{padding:.35rem .25rem;font-size:.8125rem}
dl div{grid-template-columns:1fr}
}
@media print{
.filter{display:none}
@page{margin:15mm}
body{font-size:10pt}
header,main,footer{max-width:none;padding:0}
table{font-size:9pt}
.wide svg{width:88%}
.scroll{overflow:visible;margin:.75rem 0}
h2{break-after:avoid}
tr,figure,.scroll,dl div{break-inside:avoid}
}
`;
