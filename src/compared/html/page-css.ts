import { screenCss } from '../../write/html/screen-css.js';

/** The page's style sheet. It holds no `<`. */
export const pageCss = `${screenCss}
:root{--ins:#d9f2e0;--ins-ink:#0d4a22;--del:#fde0de;--del-ink:#7f1414;
--major:#a61b1b;--minor:#0b57a4;--wording:#555e68;--on-level:#fff}
@media screen and (prefers-color-scheme:dark){:root{--ins:#173d26;--ins-ink:#b5ecc5;--del:#4a1d1d;--del-ink:#ffc9c5;
--major:#ffb0a8;--minor:#a9d0ff;--wording:#b9c2cc;--on-level:#16191d}}
html{scroll-padding-top:4rem}
h3{font-size:1.05rem;margin:1.75rem 0 .5rem;padding-bottom:.25rem;border-bottom:2px solid var(--ink);white-space:pre-line}
h4{font-size:.95rem;font-weight:600;margin:1rem 0 .25rem;color:var(--soft)}
.row:focus{outline:3px solid var(--focus);outline-offset:2px}
.note{border-left:4px solid var(--major);padding-left:.75rem}
.summary ul{margin:0;padding-left:1.25rem}
.level-list summary{font-weight:600}
.level-list ul{margin:.25rem 0 1rem;padding-left:1.5rem}
.level-list li{margin:.25rem 0}
.place{display:inline-block;min-width:1.75rem;text-align:center}
.columns,.row{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr) minmax(0,20rem)}
.columns{position:sticky;top:0;z-index:2;background:var(--shade);border:1px solid var(--line)}
.columns div,.side,.told{padding:.5rem .75rem}
.columns div+div,.side.new{border-left:1px solid var(--line)}
.row{border:1px solid var(--line);border-top:0}
.group .row:first-child,h4+.row,.fold+.row,.fold[open] summary+.row{border-top:1px solid var(--line)}
.row.added .new{background:var(--ins)}
.row.removed .old{background:var(--del)}
.row.heading .side p{font-weight:600}
.row p{margin:0;white-space:pre-wrap}
.row.heading .none{font-weight:400}
.row .label{font-weight:600}
.name{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.frame{display:block;color:var(--soft);font-size:.875rem}
.none{color:var(--soft);font-style:italic}
ins{background:var(--ins);color:var(--ins-ink);font-weight:600;text-decoration:none}
del{background:var(--del);color:var(--del-ink);text-decoration:line-through}
.side dl{margin:.35rem 0 0;font-size:.9rem}
.side dl div{display:block}
.side dt,.side dd{display:inline}
.told{list-style:none;margin:0;border-left:1px solid var(--line);font-size:.9rem;grid-column:3}
.told li+li{margin-top:.4rem}
.level{display:inline-block;font-size:.75rem;font-weight:600;line-height:1.4;padding:0 .4rem;border-radius:.25rem;border:1px solid currentColor;color:var(--wording)}
.level.major{color:var(--on-level);background:var(--major);border-color:var(--major)}
.level.minor{color:var(--minor)}
.fold summary{color:var(--soft);padding:.4rem .75rem;border:1px dashed var(--line);margin:.35rem 0}
@media screen and (max-width:62rem){
.columns,.row{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.columns div:last-child{display:none}
.told{grid-column:1/-1;border-left:0;border-top:1px dashed var(--line)}
}
@media screen and (max-width:44rem){
.columns{display:none}
html{scroll-padding-top:.5rem}
.row{display:block;margin:.5rem 0;border-top:1px solid var(--line)}
.side.new,.told{border-left:0;border-top:1px dashed var(--line)}
.name{position:static;width:auto;height:auto;clip-path:none;display:block;font-size:.8rem;color:var(--soft)}
.row.added .old,.row.removed .new,.row.equal .old,.row.equal .name{display:none}
.row.equal .side.new{border-top:0}
}
@media print{
.place{display:none}
.columns{position:static}
.row,.level{break-inside:avoid}
.columns{break-after:avoid;break-inside:avoid}
.columns,.row{grid-template-columns:75fr 75fr 42fr}
.row.added .new p{font-weight:600}
.row.removed .old p{text-decoration:line-through}
ins{text-decoration:underline}
.level.major{color:var(--major);background:none}
}
`;
