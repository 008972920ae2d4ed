/** What every page of ours that is worked with on a screen shares: colours, type, filters; desktop, phone, dark screens, paper. It holds no `<`. */
export const screenCss = `
:root{--paper:#fff;--ink:#1b1f24;--soft:#555e68;--line:#d3d8de;--shade:#f4f6f8;--link:#0b57a4;--focus:#b54708}
@media screen and (prefers-color-scheme:dark){:root{--paper:#16191d;--ink:#e6e9ed;--soft:#a5afba;--line:#3a424b;--shade:#20252b;--link:#8ec2ff;--focus:#ffb454}}
*{box-sizing:border-box}
[hidden]{display:none!important}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 "Segoe UI",system-ui,-apple-system,Roboto,"Noto Sans",Arial,sans-serif;overflow-wrap:anywhere}
header,main{max-width:96rem;margin:0 auto;padding:0 1.25rem}
h1{font-size:1.6rem;margin:1rem 0 .5rem}
h2{font-size:1.25rem;margin:2rem 0 .5rem}
a{color:var(--link)}
:focus-visible,h2:focus,h3:focus{outline:3px solid var(--focus);outline-offset:2px}
.skip{position:absolute;left:-100rem}
.skip:focus{left:1rem;top:.5rem;padding:.5rem 1rem;background:var(--paper);z-index:3}
header dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;margin:0 0 .75rem}
dt{color:var(--soft)}
dd{margin:0}
nav a{margin-right:1.25rem}
.where{color:var(--soft);font-size:.875rem}
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
@media screen and (max-width:44rem){
header,main{padding:0 .75rem}
header dl{display:block}
.filters label,.filters select{width:100%;max-width:none}
.filters fieldset label{width:auto}
nav a{display:inline-block;padding:.3rem 0}
summary{padding:.5rem 0}
}
@media print{
@page{size:A4 landscape;margin:15mm}
html,body{font-size:9.5pt;line-height:1.35}
.skip,.filters,nav{display:none}
h2,h3,h4{break-after:avoid;break-inside:avoid}
header,main{padding:0}
a{color:inherit;text-decoration:none}
}
`;
