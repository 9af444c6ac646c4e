import { chartStyle } from '../draw/charts/frame.ts';
import { palette } from '../draw/svg.ts';

type Colours = (typeof palette)[keyof typeof palette];

function colours({ ground, text, faint, before, after }: Colours, soft: string): string {
  return `--ground:${ground};--text:${text};--line:${faint};--link:${before};--accent:${after};--soft:${soft}`;
}

/** The look of the page: quiet, light or dark as the reader's system is, always light on paper. */
export const pageStyle = [
  `:root{color-scheme:light dark;${colours(palette.light, '#f3f5f7')}}`,
  `@media screen and (prefers-color-scheme:dark){:root{${colours(palette.dark, '#1e242b')}}}`,
  '*{box-sizing:border-box}',
  'body{margin:0;background:var(--ground);color:var(--text);font:1.0625rem/1.6 system-ui,sans-serif}',
  'header,main{max-width:66rem;margin:0 auto;padding:0 1.25rem}',
  'header{padding-top:2.5rem}h1{font-size:2.1rem;line-height:1.2;margin:0}h2{font-size:1.5rem;line-height:1.3;margin:0 0 .5rem;padding-top:.5rem;border-top:2px solid var(--line)}h3{font-size:1.1rem;line-height:1.35;margin:0 0 .25rem}',
  'section{margin:2.5rem 0}#brief{margin-top:1.5rem}p{margin:.4rem 0;max-width:44rem}li{max-width:44rem;margin:.35rem 0}.quiet{font-size:.9375rem}',
  'a{color:var(--link)}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}',
  '.skip{position:absolute;left:-100rem}.skip:focus{left:1rem;top:1rem;background:var(--ground);padding:.5rem 1rem;z-index:1}',
  'nav{border-top:2px solid var(--line);padding-top:.75rem}nav ul{columns:16rem;padding-left:1.2rem;margin:0}nav li{margin:0;padding:.25rem 0;break-inside:avoid}',
  '.findings{padding:0;list-style:none}.findings li{background:var(--soft);border-left:5px solid var(--accent);border-radius:.3rem;padding:.8rem 1.1rem;margin:.9rem 0;max-width:52rem}.findings h3{font-size:1.25rem}',
  'blockquote{margin:.6rem 0;padding:.1rem 0 .1rem 1rem;border-left:4px solid var(--line)}',
  '.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,27rem),1fr));gap:1.5rem;margin:1rem 0;align-items:start}',
  '.card{background:var(--ground);border:1px solid var(--line);border-radius:.5rem;padding:1rem;min-width:0}.wide,.card:only-child{grid-column:1/-1}',
  '.pictures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:1rem;margin:.5rem 0}figure{margin:0}figcaption{font-weight:600;font-size:.9375rem}',
  '@media screen and (min-width:62rem){.beside:only-child{display:grid;grid-template-columns:minmax(0,28rem) minmax(0,1fr);column-gap:2rem;align-items:start}.beside:only-child>h3,.beside:only-child>p{grid-column:1/-1}}',
  'svg.chart{display:block;width:100%;height:auto;max-width:30rem}',
  '@media(max-width:30rem){th,td{padding:.4rem .3rem!important}table{font-size:.875rem!important}.card{padding:.75rem!important}}',
  '.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9375rem;font-variant-numeric:tabular-nums}',
  'th,td{padding:.4rem .6rem;text-align:right;border-bottom:1px solid var(--line);vertical-align:top}th:first-child{text-align:left;font-weight:500}thead th,thead th:first-child{font-weight:600}',
  '@media print{@page{margin:15mm}html{font-size:9.5pt}body{font-size:1rem}header,main{max-width:none;padding:0}nav,.skip{display:none!important}section{margin:1.5rem 0}h2,h3,h2+p,h3+p{break-after:avoid}.card,.findings li,tr,li,p,svg{break-inside:avoid}.cards{grid-template-columns:1fr 1fr;gap:.75rem}.scroll{overflow:visible}svg.chart{max-width:20rem}a{color:inherit;text-decoration:none}}',
  chartStyle('screen and '),
].join('');
