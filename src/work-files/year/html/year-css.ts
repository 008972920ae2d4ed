import { screenCss } from '../../../write/html/screen-css.js';

/** The page's style sheet. It holds no `<`. */
export const yearCss = `${screenCss}
:root{--lead:#0b57a4;--bar:#7fb0e0;--late:#a61b1b;--late-bar:#e9a5a0;--soon:#fdf0d5;--today:#9a4a00;--beyond:#eceff2;--load:#5b8fc4;
--heat1:#e3eefa;--heat2:#bfd9f3;--heat3:#8dbbe8;--heat4:#0b57a4;--on-heat4:#fff}
@media screen and (prefers-color-scheme:dark){:root{--lead:#8ec2ff;--bar:#2f5f93;--late:#ffb0a8;--late-bar:#7a2c2a;--soon:#3a3016;--today:#ffb454;--beyond:#22272d;--load:#4f86bd;
--heat1:#1d2c3d;--heat2:#22405f;--heat3:#2b5688;--heat4:#8ec2ff;--on-heat4:#16191d}}
html{scroll-padding-top:3rem}
h3{font-size:1.05rem;margin:0;display:inline}
.source{margin:.25rem 0;color:var(--soft)}
.facts{margin:.5rem 0;padding-left:1.25rem}
.note{border-left:4px solid var(--today);padding-left:.75rem}
.who .warn{white-space:nowrap}
.warn{color:var(--late);font-weight:600}
.none{color:var(--soft);font-style:italic;align-self:center}
.shapes{position:absolute}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.5rem 0;padding:0;font-size:.875rem}
.legend svg{vertical-align:-3px;overflow:visible}
.calendar{border:1px solid var(--line);border-radius:.4rem;padding:0 .75rem}
.track{overflow-y:clip;display:grid;grid-template-columns:16rem minmax(0,1fr);column-gap:.75rem;padding:0}
.calendar>*+*{border-top:1px solid var(--line)}
.head{position:sticky;top:0;z-index:2;background:var(--paper)}
.who{padding:.3rem 0;font-size:.9rem;line-height:1.3;align-self:center}
.who .where{display:block;font-size:.8rem}
summary.track{list-style:none}
summary.track::-webkit-details-marker{display:none}
summary.track .who{position:relative;padding-left:1.1rem}
summary.track .who::before{content:"▸";position:absolute;left:0;color:var(--soft)}
[open]>summary.track .who::before{content:"▾"}
.lanes{list-style:none;margin:0;padding:0}
.unit .lanes{background:var(--shade);margin:0 -.75rem;padding:0 .75rem .35rem}
.unit .lanes .who{padding-left:1.1rem}
.lanes .track{border-top:1px dotted var(--line)}
.strip{display:block;overflow:visible;align-self:center}
.strip text{font-size:11px;fill:currentColor;paint-order:stroke;stroke:var(--paper);stroke-width:3px}
.strip .part,.strip .count{color:var(--soft)}
.strip text.year{font-weight:600;font-size:12px}
line.part{stroke:var(--line)}
line.year{stroke:var(--soft)}
line.today{stroke:var(--today);stroke-width:2}
.soon{fill:var(--soon)}
.beyond{fill:var(--beyond)}
rect.load{fill:var(--load)}
.mark rect{fill:var(--bar);stroke:var(--lead)}
.mark line{stroke:var(--lead);stroke-width:2}
.mark .due{fill:var(--lead);stroke:var(--paper)}
.mark .late{stroke:var(--paper);stroke-width:1.8;fill:none}
.mark.partner rect{fill:var(--paper)}
.mark.partner .due{fill:var(--paper);stroke:var(--lead);stroke-width:1.6}
.mark.partner line{stroke-width:1}
.mark.overdue rect{fill:var(--late-bar);stroke:var(--late)}
.mark.overdue .due{fill:var(--late)}
.mark.overdue.partner rect{fill:var(--paper)}
.mark.overdue.partner .due{fill:var(--paper);stroke:var(--late)}
.mark.overdue.partner .late{stroke:var(--late)}
.roll{overflow-x:auto;border:1px solid var(--line);border-radius:.4rem}
table{border-collapse:separate;border-spacing:0;min-width:100%;font-size:.875rem}
th,td{border-right:1px solid var(--line);border-bottom:1px solid var(--line);padding:.2rem .4rem;text-align:center}
th{font-weight:600;background:var(--shade)}
tr:first-child>th:first-child,th[scope=row]{position:sticky;left:0;z-index:1;text-align:left;min-width:9rem}
tbody th{font-weight:400}
abbr{text-decoration:none}
.sum{font-weight:600}
.heat1{background:var(--heat1)}.heat2{background:var(--heat2)}.heat3{background:var(--heat3)}
.heat4{background:var(--heat4);color:var(--on-heat4)}
.load td{min-width:1.9rem}
.coverage tr>th:first-child{min-width:15.5rem}
.coverage thead th{vertical-align:bottom}
.coverage thead th span{writing-mode:vertical-rl;transform:rotate(180deg);font-weight:400;white-space:nowrap}
.coverage td,.coverage thead th{padding:.2rem .25rem}
.coverage thead th:nth-child(2){min-width:4.5rem;overflow-wrap:normal}
.coverage td{white-space:nowrap;font-size:.8rem}
.coverage .dot,.coverage th .where{display:block}
.coverage td.warn{white-space:normal;min-width:5rem}
.coverage .lead{background:var(--heat3)}
.coverage .partner{background:var(--heat1)}
.coverage .answers{outline:2px dashed var(--late);outline-offset:-3px}
.coverage .idle{color:var(--late)}
.serving li{margin:.35rem 0}
.filters{position:relative}
input[type=search]{color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:.3rem;padding:.25rem .5rem;min-height:2.25rem}
.checklist{border-top:2px solid var(--ink);margin-top:1rem}
.checklist>ul{list-style:none;margin:0;padding:0}
.item{position:relative;padding:.5rem 0 .5rem 2rem;border-top:1px solid var(--line)}
.item::before{content:"";position:absolute;left:.15rem;top:.8rem;width:1rem;height:1rem;border:1.5px solid var(--ink)}
.item p{margin:0}
.item ul{margin:.25rem 0;padding-left:1.25rem}
.item .name{font-weight:600}
.item:focus{outline:3px solid var(--focus);outline-offset:2px}
.badge{display:inline-block;font-size:.78rem;line-height:1.4;padding:0 .4rem;border:1px solid var(--soft);border-radius:.25rem;color:var(--soft)}
.badge.overdue{border-color:var(--late);color:var(--late);font-weight:700}
.badge.due-soon{border-color:var(--today);color:var(--today);font-weight:600}
@media screen and (max-width:44rem){
.track{display:block}
.calendar{padding:0 .5rem .35rem}
.unit .lanes{margin:0 -.5rem;padding:0 .5rem .35rem}
.who{display:block;padding-bottom:0}
.head .who{display:none}
.none{display:block}
tr:first-child>th:first-child,th[scope=row]{min-width:7.5rem;max-width:7.5rem}
.coverage tr>th:first-child{min-width:10rem;max-width:10rem}
td,th{padding:.2rem .25rem}
.filters{display:grid;grid-template-columns:1fr 1fr;gap:.5rem}
.filters label:first-child{grid-column:1/-1}
.filters input{width:100%}
.strip{clip-path:inset(0 -.6rem)}
}
@media print{
.head{position:static}
.unit>summary,.item,tr{break-inside:avoid}
.roll{overflow:visible}
table{font-size:7pt}
summary.track .who::before{content:none}
tr:first-child>th:first-child,th[scope=row]{position:static}
}
`;
