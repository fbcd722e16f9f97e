// What does Fjord & Loom sell?

export type CatalogueRow = {
  title: string;
  type: string;
  price: string;
  /** HS code and country of origin; empty for what is no goods. */
  hs: string;
  origin: string;
  shape: string;
  main: string;
  accent: string;
  optionName: string;
  optionValues: string[];
  grams: number;
  tags: string[];
  text: string;
};

// title | type | price | HS code | origin | shape | colours | option | its values | grams | tags | text
const ROWS = `
Lofoten wool blanket | Blankets | 129.00 | 630120 | NO | blanket | #5b7b8c #f3ead9 | Colour | Fjord, Oat, Heather | 1400 | wool bestseller | Woven from long-staple lambswool, 130 × 200 cm, with hand-knotted fringes.
Hygge cotton throw | Blankets | 59.90 | 630130 | PT | blanket | #c98d6b #fff4e6 | Colour | Clay, Moss | 900 | cotton | A soft waffle weave for cool evenings, 140 × 180 cm.
Baby moss-stitch blanket | Blankets | 49.50 | 630120 | LT | blanket | #e3b7a8 #fffaf4 | Title | Default Title | 450 | baby wool | Merino so fine that it goes next to the skin.
Bergen fisherman sweater | Knitwear | 149.00 | 611011 | NO | sweater | #2f4858 #e8dcc5 | Size | S, M, L, XL | 780 | wool bestseller | Ribbed, heavy, made for wind. Knitted in one piece.
Alva lace cardigan | Knitwear | 119.00 | 611011 | EE | sweater | #a4666f #f9e9e4 | Size | S, M, L, XL | 420 | wool | Open lace stitch with horn buttons.
Skagen stripe jersey | Knitwear | 79.00 | 611020 | PT | sweater | #f2ede2 #33547a | Size | S, M, L, XL | 390 | cotton | A sailor’s stripe in thick cotton.
Tind merino base layer | Knitwear | 69.90 | 611011 | LT | sweater | #46594b #cbd7c4 | Size | S, M, L, XL | 240 | wool | Fine merino that does not scratch and does not smell.
Oslo ribbed scarf | Accessories | 44.00 | 611710 | NO | scarf | #8a5a44 #f0d9b5 | Colour | Rust, Pine, Coal | 210 | wool | Two metres of warm rib.
Sami pattern mittens | Accessories | 38.50 | 611691 | FI | mittens | #9c2f2f #f7efe2 | Size | S, M, L | 120 | wool | Double-knitted, with a pattern from the far north.
Harbour beanie | Accessories | 29.90 | 650500 | LT | hat | #33547a #dfe8ef | Colour | Navy, Oat, Brick | 90 | wool | Short, snug, ribbed.
Trail wool socks | Socks | 18.00 | 611594 | DE | socks | #6f7d5c #f3ead9 | Size | 36–38, 39–41, 42–44 | 95 | wool bestseller | Cushioned where it matters.
Sunday bed socks | Socks | 22.00 | 611594 | PT | socks | #b9a3c6 #fff7ff | Size | 36–38, 39–41, 42–44 | 110 | wool | Loose, fluffy and not made for walking.
Three pairs of city socks | Socks | 27.00 | 611595 | PT | socks | #3b3f46 #c9b37e | Size | 36–38, 39–41, 42–44 | 150 | cotton | Fine cotton in coal, stone and mustard.
Felt slippers | Footwear | 54.00 | 640520 | LT | slippers | #7a7f87 #e9c46a | Size | 36–38, 39–41, 42–44 | 320 | wool | Thick felt with a leather sole.
Linen kitchen towels, two | Kitchen | 24.90 | 630291 | LT | towel | #e7ddc8 #4a6572 | Colour | Slate, Mustard | 230 | linen | They dry glasses without a trace, and better each year.
Linen apron | Kitchen | 46.00 | 621142 | LT | apron | #51685a #efe6d2 | Title | Default Title | 310 | linen | Crossed at the back, so nothing ties at the neck.
Stoneware mug | Kitchen | 19.50 | 691200 | DK | mug | #d8cfc0 #5b7b8c | Glaze | Sand, Sea, Soot | 380 | ceramic | Thrown by hand; no two are the same.
Stoneware serving bowl | Kitchen | 64.00 | 691200 | DK | bowl | #5b7b8c #d8cfc0 | Glaze | Sand, Sea | 1250 | ceramic fragile | Wide enough for a salad for six.
Birch bread board | Kitchen | 34.00 | 441919 | SE | board | #d9b382 #8a5a44 | Title | Default Title | 900 | wood | Oiled birch, 40 × 25 cm, with a leather loop.
Cushion cover Fjell | Cushions | 39.00 | 630492 | IN | cushion | #c27c4e #fbeedd | Size | 40 × 40, 50 × 50 | 260 | cotton | Tufted ridges like the hills above the tree line.
Cushion cover Hav | Cushions | 39.00 | 630492 | IN | cushion | #3f6f7f #e6f0ef | Size | 40 × 40, 50 × 50 | 260 | cotton | Flat weave in four blues.
Feather cushion filling | Cushions | 17.90 | 940490 | DE | cushion | #f6f2ea #d8cfc0 | Size | 40 × 40, 50 × 50 | 500 | final-sale | Fills our covers; for reasons of hygiene it cannot come back.
Runner rug Vidda | Rugs | 189.00 | 570241 | IN | rug | #9d8b72 #f3ead9 | Size | 70 × 140, 80 × 250 | 3200 | wool | Hand-woven wool that lies flat and stays there.
Door mat Kyst | Rugs | 42.00 | 570220 | IN | rug | #b58a5a #2f3b40 | Title | Default Title | 2100 | coir | Coir, thick, for boots.
Beeswax pillar candle | Candles | 16.50 | 340600 | DE | candle | #e0a63a #fff3d1 | Height | 10 cm, 15 cm, 20 cm | 420 | candle | Burns for forty hours and smells of summer.
Brass candle holder | Candles | 28.00 | 830629 | IN | candle | #b58f3c #f6efd9 | Title | Default Title | 350 | metal | Heavy, small, and older-looking each year.
Washed linen bathrobe | Bath | 98.00 | 620899 | LT | robe | #b7c4bd #f7f7f2 | Size | S, M, L, XL | 680 | linen | Light enough for summer, absorbent enough for winter.
Waffle bath towel | Bath | 36.00 | 630260 | PT | towel | #f2ede2 #a4666f | Size | 50 × 100, 70 × 140 | 480 | cotton | Dries fast, takes no room.
Pine tar soap | Bath | 8.90 | 340111 | FI | soap | #5a4632 #d9b382 | Title | Default Title | 120 | final-sale | Smells like a boat shed. Cannot be returned once sold.
Canvas market bag | Bags | 32.00 | 420292 | PT | bag | #e7ddc8 #9c2f2f | Colour | Natural, Navy | 340 | cotton | Carries more than you can.
Wool felt laptop sleeve | Bags | 48.00 | 420212 | DE | bag | #6b7075 #e9c46a | Size | 13", 15" | 210 | wool | Vegetable-tanned closure, five millimetres of felt.
Sample sale: odd mittens | Accessories | 9.90 | 611691 | FI | mittens | #6d8a6a #f7efe2 | Title | Default Title | 120 | final-sale wool | Two that never found their partner. Final sale.
Oak table lamp | Lighting | 159.00 | 940521 | SE | lamp | #c9a66b #fff6df | Title | Default Title | 1800 | wood fragile | Turned oak, linen shade, E27.
Fjord & Loom gift card | Gift cards | 50.00 |  |  | card | #2f4858 #e9c46a | Amount | 25, 50, 100 | 0 | gift-card final-sale | For those who choose for themselves.
`;

function readRow(line: string): CatalogueRow {
  const cells = line.split('|').map((cell) => cell.trim());
  const [title = '', type = '', price = '', hs = '', origin = '', shape = '', colours = ''] = cells;
  const [optionName = '', values = '', grams = '0', tags = '', text = ''] = cells.slice(7);
  const [main = '', accent = ''] = colours.split(' ');
  const optionValues = values.split(', ');
  return {
    title,
    type,
    price,
    hs,
    origin,
    shape,
    main,
    accent,
    optionName,
    optionValues,
    grams: Number(grams),
    tags: tags.split(' ').filter(Boolean),
    text,
  };
}

export const CATALOGUE: CatalogueRow[] = ROWS.trim().split('\n').map(readRow);
