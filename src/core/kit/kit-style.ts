/**
 * The look of the sheets: black on white, so that any printer will do. Pages are 190 by 277 mm within margins of 10; lines to cut
 * or write on are 0.2 mm. Letters are 9 points or more.
 */
export const kitStyle = [
  '@page{size:A4;margin:10mm}',
  '*{box-sizing:border-box}',
  'html{color:#000;background:#fff;font:10pt/1.35 Arial,"Liberation Sans",Helvetica,sans-serif;overflow-wrap:break-word}',
  'body,p,ul,h1,h2{margin:0;padding:0}ul{list-style:none}h1{font-size:18pt;line-height:1.2}h2{font-size:12pt;line-height:1.25}',
  'small,.quiet,.entry{font-size:9pt}code{display:inline-block;white-space:nowrap;font:9pt "Liberation Mono",Consolas,Menlo,monospace}i{font-style:normal}',
  '.page{width:190mm;min-height:276mm;break-after:page}.page:last-child{break-after:auto}.blank{height:276mm}',
  '.told{display:none}@media screen{html{background:#ddd}body{width:210mm;margin:0 auto}.told{display:block;padding:6mm 0}.page{background:#fff;width:210mm;min-height:297mm;padding:10mm;margin-bottom:6mm}.blank{display:none}}',
  // Pieces to cut: the lines lie in the middle of the paper, since the margins are equal.
  '.cells{display:grid;width:190mm;height:276mm;background:#fff}.cell{padding:4.5mm 5mm;overflow:hidden;min-width:0}',
  '.a4{grid-template:276mm/190mm}.a5{grid-template:repeat(2,138mm)/190mm}.a6{grid-template:repeat(2,138mm)/repeat(2,95mm)}.a7{grid-template:repeat(4,69mm)/repeat(2,95mm)}',
  '.cell{border:0 dashed #000}.a5 .cell+.cell{border-top-width:.2mm}.a6 .cell:nth-child(n+3),.a7 .cell:nth-child(n+3){border-top-width:.2mm}.a6 .cell:nth-child(even),.a7 .cell:nth-child(even){border-left-width:.2mm}',
  '.boxes{display:inline-flex;vertical-align:middle}.boxes i{display:block;width:6mm;height:7mm;border:.2mm solid #000}.boxes i+i{border-left:0}.boxes.large i{width:9mm;height:9mm}',
  '.row{margin:1.5mm 0}.label{font-size:9pt}.number{font-size:12pt;font-weight:700}.line{border-bottom:.2mm solid #000;height:9mm}.entry{margin-top:1.5mm}',
  '.digits{display:flex;gap:2.5mm;margin:1.5mm 0 1mm}.digits>span{display:flex;flex-direction:column;align-items:center}.card h2{margin-top:2.5mm;font-size:11pt}.strip{border-top:.2mm dotted #000;margin-top:3mm}',
  '.values{position:relative;width:190mm;display:grid;grid-template-columns:repeat(5,38mm);grid-auto-rows:46mm}.value{padding:2.5mm;overflow:hidden;min-width:0;text-align:center}.value span{display:block;text-align:left;font-size:9pt}.value b{display:block;font-size:10pt;line-height:1.2;min-height:24pt;margin:1.5mm 0}.value p{font-size:9pt;line-height:1.25;display:-webkit-box;-webkit-box-orient:vertical;overflow:hidden}',
  '.cuts{position:absolute;left:0;top:0;overflow:visible;fill:none;stroke:#000;stroke-width:.2}',
  '.halves{display:grid;grid-template-columns:1fr 1fr;height:100%;margin:0 -1mm}.halves>div{padding-right:4mm;min-width:0}.halves>div+div{padding:0 0 0 4mm;border-left:.2mm dotted #000}',
  '.groups{margin:1mm 0}.group{display:flex;gap:1.5mm;margin-bottom:.6mm}.nth{display:flex;align-items:center;gap:.8mm}.nth small{width:5mm;text-align:right}.nth i{width:9mm;height:6.6mm;border:.2mm solid #000}',
  '.piles{columns:2;column-gap:2mm;margin:1.5mm 0}.piles li{font-size:9pt;line-height:1.45;break-inside:avoid;white-space:nowrap}.halves .row{margin:1mm 0}.circles i{display:inline-block;width:3.2mm;height:3.2mm;border:.2mm solid #000;border-radius:50%;margin-right:.6mm;vertical-align:-.3mm}',
  '.statements{border-collapse:collapse;table-layout:fixed;width:100%;margin:1mm 0}.statements td{border-bottom:.2mm solid #000;padding:.35mm 1mm;font-size:10pt}.statements td:first-child{text-align:right;width:8mm}.statements td:last-child{width:8mm}.statements .last td{border-bottom-width:.6mm}.statements .boxes i{height:6mm}',
  '.script h1{margin-bottom:1mm}.script{font-size:9.5pt}.step{display:grid;grid-template-columns:16mm 1fr;border-top:.2mm solid #000;padding:1mm 0;break-inside:avoid}.said{padding-left:4mm}.foot{border-top:.2mm solid #000;padding-top:1mm}',
  '.poster{font-size:18pt;line-height:1.35}.poster h2{font-size:22pt;margin-bottom:6mm}.poster li{margin-bottom:6mm}.poster .line{height:14mm}.poster.long{font-size:14pt}.poster.long li{margin-bottom:4mm}.triangle{display:block;width:190mm}.triangle text{font:600 20px Arial,sans-serif;text-anchor:middle}.triangle .side{fill:none;stroke:#000;stroke-width:1}.page.triangle .poster{font-size:14pt}.page.triangle li{margin-bottom:2mm}',
  '.part{font-weight:700;margin-top:2mm}.page.assignment li{padding-left:4mm}',
  '.page.lenses h2{font-size:12pt}.page.lenses li{font-size:9.5pt;margin-top:1.5mm}',
  '.case{font-size:12.5pt;line-height:1.5}.case p{margin-bottom:3mm}.case .quiet{font-size:12pt}.case .question{font-weight:700;font-size:14pt;margin-top:6mm}',
  '.page.evaluation .cell{font-size:9pt;line-height:1.25}.page.evaluation h2{font-size:11pt}.page.evaluation .line{height:6.5mm;margin-bottom:1mm}.ticks{margin:.5mm 0}.tick{margin-right:4mm}.tick i{display:inline-block;width:3mm;height:3mm;border:.2mm solid #000;margin-right:1mm}',
].join('');
