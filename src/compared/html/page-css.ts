/** The page's style sheet: desktop, phone, dark screens and paper. It holds no `<`. */
export const pageCss = `
:root{--paper:#fff;--ink:#1b1f24;--soft:#555e68;--line:#d3d8de;--shade:#f4f6f8;--link:#0b57a4;--focus:#b54708;
--ins:#d9f2e0;--ins-ink:#0d4a22;--del:#fde0de;--del-ink:#7f1414;
--major:#a61b1b;--minor:#0b57a4;--wording:#555e68;--on-level:#fff}
@media screen and (prefers-color-scheme:dark){:root{--paper:#16191d;--ink:#e6e9ed;--soft:#a5afba;--line:#3a424b;--shade:#20252b;--link:#8ec2ff;--focus:#ffb454;
--ins:#173d26;--ins-ink:#b5ecc5;--del:#4a1d1d;--del-ink:#ffc9c5;
--major:#ffb0a8;--minor:#a9d0ff;--wording:#b9c2cc;--on-level:#16191d}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-top:4rem}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 "Segoe UI",system-ui,-apple-system,Roboto,"Noto Sans",Arial,sans-serif;overflow-wrap:anywhere}
header,main{max-width:96rem;margin:0 auto;padding:0 1.25rem}
h1{font-size:1.6rem;margin:1rem 0 .5rem}
h2{font-size:1.25rem;margin:2rem 0 .5rem}
h3{font-size:1.05rem;margin:1.75rem 0 .5rem;padding-bottom:.25rem;border-bottom:2px solid var(--ink);white-space:pre-line}
h4{font-size:.95rem;font-weight:600;margin:1rem 0 .25rem;color:var(--soft)}
a{color:var(--link)}
:focus-visible,.row:focus,h2:focus,h3:focus{outline:3px solid var(--focus);outline-offset:2px}
.skip{position:absolute;left:-100rem}
.skip:focus{left:1rem;top:.5rem;padding:.5rem 1rem;background:var(--paper);z-index:3}
header dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;margin:0 0 .75rem}
dt{color:var(--soft)}
dd{margin:0}
nav a{margin-right:1.25rem}
.where{color:var(--soft);font-size:.875rem}
.note{border-left:4px solid var(--major);padding-left:.75rem}
.summary ul{margin:0;padding-left:1.25rem}
.filters{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:center;margin:1.5rem 0 0;padding:.75rem 1rem;background:var(--shade);border:1px solid var(--line);border-radius:.4rem}
.filters fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem}
.filters legend{float:left;padding:0;margin-right:1rem}
.filters select{max-width:18rem}
.filters p{margin:0;flex-basis:100%}
.filters p:empty{display:none}
button,select,input{font:inherit}
button,select{color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:.3rem;padding:.25rem .75rem;min-height:2.25rem}
input[type=checkbox]{width:1.1rem;height:1.1rem;vertical-align:-.15rem}
[aria-pressed=true]{background:var(--ink);color:var(--paper)}
summary{cursor:pointer;padding:.25rem 0}
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
header,main{padding:0 .75rem}
header dl{display:block}
.columns{display:none}
html{scroll-padding-top:.5rem}
.row{display:block;margin:.5rem 0;border-top:1px solid var(--line)}
.side.new,.told{border-left:0;border-top:1px dashed var(--line)}
.name{position:static;width:auto;height:auto;clip-path:none;display:block;font-size:.8rem;color:var(--soft)}
.row.added .old,.row.removed .new,.row.equal .old,.row.equal .name{display:none}
.row.equal .side.new{border-top:0}
.filters label,.filters select{width:100%;max-width:none}
.filters fieldset label{width:auto}
nav a{display:inline-block;padding:.3rem 0}
summary{padding:.5rem 0}
}
@media print{
@page{size:A4 landscape;margin:15mm}
html,body{font-size:9.5pt;line-height:1.35}
.skip,.filters,nav,.place{display:none}
.columns{position:static}
.row,.level{break-inside:avoid}
h2,h3,h4,.columns{break-after:avoid;break-inside:avoid}
header,main{padding:0}
.columns,.row{grid-template-columns:75fr 75fr 42fr}
.row.added .new p{font-weight:600}
.row.removed .old p{text-decoration:line-through}
ins{text-decoration:underline}
.level.major{color:var(--major);background:none}
a{color:inherit;text-decoration:none}
}
`;
