/** Where the program serves the faces of the pages' font. */
export const facePath = (face: string): string => `font-${face}.ttf`;

const faces = [
  ['regular', 400, 'normal'],
  ['bold', 700, 'normal'],
  ['italic', 400, 'italic'],
  ['boldItalic', 700, 'italic'],
] as const;

/** The frame around the pages. Paper is white on any screen. `family` is the name that the pages call their font. */
export function previewCss(family: string): string {
  return `${faces
    .map(
      ([face, weight, style]) =>
        `@font-face{font-family:${family};font-weight:${weight};font-style:${style};src:url(${facePath(face)})}`,
    )
    .join('\n')}
${frame}
.page text{font-family:${family},"Times New Roman",Tinos,"Liberation Serif",serif}
`;
}

const frame = `
:root{color-scheme:light dark;--back:#d9dce0;--panel:#fff;--ink:#1c1e21;--faint:#5c636b;--line:#c3c8ce;--link:#0b57a4;--error:#b3261e;--warning:#8a5300;--verify:#6a3d9a;--info:#37618e;--mark:#fff3c4;--del:#fbd9d6;--ins:#d3efd8}
@media (prefers-color-scheme:dark){:root{--back:#1b1d20;--panel:#26292d;--ink:#e8eaed;--faint:#a5adb6;--line:#454a51;--link:#8ab8f0;--error:#ff9a91;--warning:#f0b463;--verify:#cda7f2;--info:#9cc3ee;--mark:#4d4312;--del:#5c2723;--ins:#1f4a2a}}
*{box-sizing:border-box}
body{margin:0;height:100vh;display:grid;grid-template:auto minmax(0,1fr)/minmax(0,1fr) minmax(20rem,32%);background:var(--back);color:var(--ink);font:15px/1.45 system-ui,"Segoe UI",sans-serif}
header{grid-column:1/-1;display:flex;flex-wrap:wrap;align-items:center;gap:.4rem 1rem;padding:.4rem .8rem;background:var(--panel);border-bottom:1px solid var(--line)}
h1{font-size:1rem;margin:0;flex:1 1 16rem;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
[role=tablist]{display:flex;flex-wrap:wrap;gap:.25rem}
button{font:inherit;color:inherit;background:none;border:1px solid var(--line);border-radius:.3rem;padding:.2rem .6rem;cursor:pointer}
[role=tab][aria-selected=true]{background:var(--link);border-color:var(--link);color:var(--panel)}
:focus-visible{outline:3px solid var(--link);outline-offset:1px}
#status{color:var(--faint);font-size:.85rem;flex:1 0 100%;margin:0}
#status.trouble{color:var(--error);font-weight:600}
main{overflow:auto;padding:1rem;scroll-padding:1rem}
aside{display:flex;flex-direction:column;min-height:0;background:var(--panel);border-left:1px solid var(--line)}
aside>[role=tablist]{padding:.4rem;border-bottom:1px solid var(--line)}
[role=tabpanel]{overflow:auto;flex:1;padding:.6rem .8rem;overflow-wrap:anywhere}
[hidden]{display:none!important}
.page{display:block;background:#fff;fill:#000;overflow:hidden;max-width:100%;height:auto;margin:0 auto 1rem;box-shadow:0 1px 4px rgb(0 0 0/.3)}
.page path{fill:none}
.page .ink{mix-blend-mode:multiply}
.page text{white-space:pre;font-kerning:none;font-variant-ligatures:none;text-rendering:geometricPrecision}
.page g[data-at]{cursor:pointer;pointer-events:bounding-box}
.page g[data-at]:hover{fill:#0b57a4}
.changed{animation:changed 1.2s}
@keyframes changed{from{box-shadow:0 0 0 4px var(--link)}}
@media (prefers-reduced-motion:reduce){.changed{animation:none;box-shadow:0 0 0 2px var(--link)}}
h3{margin:.8rem 0 .3rem;font-size:.95rem}
.error>p:not(.cure,.links),h3.error{color:var(--error)}
h3.warning{color:var(--warning)}h3.verify{color:var(--verify)}h3.info{color:var(--info)}
ul{list-style:none;margin:0;padding:0}
.findings li,.work li,.calendar li,.changes li{padding:.35rem 0 .35rem .6rem;border-left:3px solid var(--line);margin-bottom:.5rem}
.findings li.error{border-color:var(--error)}.findings li.warning{border-color:var(--warning)}.findings li.verify{border-color:var(--verify)}
li p{margin:0}
.ready>li{margin-bottom:.6rem}.ready ul li{padding:.15rem 0 .15rem .6rem;border-left:3px solid var(--verify);margin:.3rem 0}
.where,.faint,.links{color:var(--faint);font-size:.88rem}
.links code{float:right;font-size:.78rem}
a{color:var(--link)}
.badge{border:1px solid var(--line);border-radius:.7rem;padding:0 .45rem;font-size:.8rem}
.badge.overdue{border-color:var(--error);color:var(--error)}
del{background:var(--del)}ins{background:var(--ins);text-decoration:none;font-weight:600}
summary{cursor:pointer;font-weight:600;padding:.25rem 0}
.source{margin:0;padding:0 0 0 3.2em;font:.83rem/1.5 ui-monospace,Consolas,monospace}
.source li{white-space:pre-wrap;min-height:1.5em}
.source li::marker{color:var(--faint)}
.source b{color:var(--info);font-weight:400}.source i{color:var(--faint)}
.source .error,.source .warning,.source .verify,.source .info{background:var(--mark)}
.source .here{outline:2px solid var(--link)}
dialog{border:1px solid var(--line);border-radius:.5rem;background:var(--panel);color:var(--ink)}
dt{font-family:ui-monospace,Consolas,monospace}dd{margin:0 0 .4rem 1rem}
@media (max-width:800px){
body{height:auto;grid-template:auto auto auto/minmax(0,1fr)}
header{position:sticky;top:0;z-index:1}
main{padding:.4rem;overflow:visible}
aside{border-left:0;border-top:1px solid var(--line)}
}
@media print{header,aside{display:none}body{display:block;height:auto}main{overflow:visible;padding:0}.page{box-shadow:none;margin:0;break-after:page}}
`;
