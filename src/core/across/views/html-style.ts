import { chartStyle } from '../../draw/charts/frame.ts';
import { palette } from '../../draw/svg.ts';

type Colours = (typeof palette)[keyof typeof palette];

function colours({ ground, text, faint, before, after }: Colours, soft: string): string {
  return `--ground:${ground};--text:${text};--line:${faint};--link:${before};--accent:${after};--soft:${soft}`;
}

/** A card that stands alone has its words on the left and its picture, so wide, on the right. */
function alone(picture: string): string {
  const card = '.cards>.card:only-child';
  return (
    `${card}{grid-column:1/-1;display:grid;grid-template-columns:minmax(0,1fr) minmax(0,${picture});column-gap:2rem;align-content:start}` +
    `${card}>*{grid-column:1}${card}>svg{grid-column:2;grid-row:1/span 9}${card}>.scroll{grid-column:1/-1}`
  );
}

/** The look of the page: quiet, light or dark as the reader's system is, always light on paper. */
export const pageStyle = [
  `:root{color-scheme:light dark;${colours(palette.light, '#f3f5f7')}}`,
  `@media screen and (prefers-color-scheme:dark){:root{${colours(palette.dark, '#1e242b')}}}`,
  '*{box-sizing:border-box}',
  'body{margin:0;background:var(--ground);color:var(--text);font:1.0625rem/1.6 system-ui,sans-serif}',
  'header,main,footer{max-width:66rem;margin:0 auto;padding:0 1.25rem}',
  'header{padding-top:2.5rem}h1{font-size:2.1rem;line-height:1.2;margin:0}h2{font-size:1.5rem;line-height:1.3;margin:0 0 .5rem;padding-top:.5rem;border-top:2px solid var(--line)}h3{font-size:1.1rem;line-height:1.35;margin:0 0 .25rem}',
  'section{margin:2.5rem 0}p{margin:.4rem 0;max-width:44rem}li{max-width:44rem;margin:.35rem 0}.quiet{font-size:.9375rem}',
  'a{color:var(--link)}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}',
  '.skip{position:absolute;left:-100rem}.skip:focus{left:1rem;top:1rem;background:var(--ground);padding:.5rem 1rem;z-index:1}',
  'nav{border-top:2px solid var(--line);padding-top:.75rem}nav ul{columns:16rem;padding-left:1.2rem;margin:0}nav li{margin:0;padding:.25rem 0;break-inside:avoid}',
  '.named{padding-left:1.2rem}.named b::after{content:"."}#brief{margin-top:1.5rem}',
  '.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,25rem),1fr));gap:1.5rem;margin:1rem 0}',
  '.card{background:var(--ground);border:1px solid var(--line);border-radius:.5rem;padding:1rem;min-width:0}.wide{grid-column:1/-1}',
  'svg.chart{display:block;width:100%;height:auto;max-width:27rem;margin:.5rem auto 0}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}details{position:relative}',
  `@media(min-width:52rem){${alone('27rem')}}`,
  '@media(max-width:30rem){th,td{padding:.4rem .3rem!important}table{font-size:.875rem!important}.card{padding:.75rem!important}}',
  'details{margin-top:.75rem}summary{cursor:pointer;padding:.25rem 0;color:var(--link);text-decoration:underline}',
  '.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9375rem;font-variant-numeric:tabular-nums}',
  'th,td{padding:.4rem .6rem;text-align:right;border-bottom:1px solid var(--line);vertical-align:top}th:first-child{text-align:left;font-weight:500}thead th{font-weight:600}',
  '.tools{background:var(--soft);border-radius:.5rem;padding:1rem;display:flex;flex-wrap:wrap;gap:1rem;align-items:end}.tools[hidden]{display:none}.tools label{display:block;font-weight:600}',
  'input,select{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--line);border-radius:.3rem;padding:.4rem .6rem;min-height:2.75rem;max-width:100%}.tools p{flex-basis:100%;margin:0}#found:empty{display:contents}',
  '.room{border-left:4px solid var(--line);padding:.3rem 0 3.5rem 1rem;margin:.5rem 0 1.5rem}',
  '.letter{border:1px solid var(--line);border-radius:.5rem;padding:1rem 1.5rem;max-width:48rem}[hidden]{display:none!important}',
  `@media print{@page{margin:15mm}html{font-size:9.5pt}body{font-size:1rem}header,main,footer{max-width:none;padding:0}nav,.tools,.skip,details{display:none!important}section{margin:1.5rem 0}h2+p,h3,h3+p{break-after:avoid}${alone('22rem')}.card,.letter,tr,li,p,svg{break-inside:avoid}h2,h3{break-after:avoid}.cards{display:grid;grid-template-columns:1fr 1fr;gap:.75rem}svg.chart{max-width:22rem}a{color:inherit;text-decoration:none}}`,
  chartStyle('screen and '),
].join('');

/** Searching and choosing, for who has script; without it the whole report is there to read. */
export const pageScript = `
const tools = document.querySelector('.tools');
const find = document.getElementById('find');
const domain = document.getElementById('domain');
const said = document.getElementById('found');
const rows = [...document.querySelectorAll('tbody tr')];
const nameOf = (row) => row.querySelector('th').textContent;
const chosen = () => domain ? domain.value : '';
function show() {
  const word = find.value.trim().toLowerCase();
  let found = 0;
  for (const row of rows) {
    const fits = row.textContent.toLowerCase().includes(word);
    const own = !chosen() || row.closest('table').dataset.by !== 'domain' || nameOf(row).includes(chosen());
    row.hidden = !(fits && own);
    if (!row.hidden) found += 1;
  }
  for (const one of document.querySelectorAll('details')) if (word) one.open = one.querySelector('tbody tr:not([hidden])') !== null;
  for (const card of document.querySelectorAll('.card')) card.hidden = word !== '' && card.querySelector('tbody tr:not([hidden])') === null;
  const { none, one, some } = said.dataset;
  said.textContent = word || chosen() ? (found === 0 ? none : found === 1 ? one : some.replace('#', found)) : '';
}
find.addEventListener('input', show);
if (domain) domain.addEventListener('change', show);
tools.hidden = false;
`;
