// What does a product look like, drawn by ourselves?
import type { Product } from '../types.ts';

type Draw = (main: string, accent: string) => string;

const stripes = (accent: string, ys: number[], x: number, width: number): string =>
  ys.map((y) => `<rect x="${x}" y="${y}" width="${width}" height="14" fill="${accent}"/>`).join('');

const fringe = (main: string, y: number): string =>
  Array.from(
    { length: 19 },
    (_, at) => `<rect x="${128 + at * 18}" y="${y}" width="5" height="34" rx="2" fill="${main}"/>`,
  ).join('');

const diamonds = (accent: string, y: number, from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => {
    const x = from + at * 40;
    return `<path d="M${x} ${y}l16 -20 16 20 -16 20z" fill="${accent}"/>`;
  }).join('');

const SHAPES: Record<string, Draw> = {
  blanket: (m, a) =>
    `<rect x="120" y="130" width="360" height="320" rx="10" fill="${m}"/>${stripes(a, [170, 200, 360, 390], 120, 360)}${diamonds(a, 290, 150, 8)}${fringe(m, 446)}`,
  sweater: (m, a) =>
    `<path d="M220 130h160l60 36 70 210-62 24-48-130v210H200V270l-48 130-62-24 70-210z" fill="${m}"/><path d="M240 130q60 56 120 0" fill="none" stroke="${a}" stroke-width="16"/>${diamonds(a, 250, 206, 5)}<rect x="200" y="456" width="200" height="24" fill="${a}" opacity=".55"/>`,
  scarf: (m, a) =>
    `<path d="M180 150q120 -70 240 0v60q-120 60 -240 0z" fill="${m}"/><path d="M330 210h90v250h-90z" fill="${m}"/><path d="M330 400h90M330 425h90M330 370h90" stroke="${a}" stroke-width="12"/>`,
  mittens: (m, a) =>
    `<path d="M150 210q0 -80 70 -80t70 80v200H150z" fill="${m}"/><path d="M310 210q0 -80 70 -80t70 80v200H310z" fill="${m}"/><path d="M290 280q36 -40 46 10t-46 70M310 280q-36 -40 -46 10" fill="${m}"/>${diamonds(a, 270, 166, 3)}${diamonds(a, 270, 326, 3)}<rect x="150" y="390" width="140" height="50" fill="${a}"/><rect x="310" y="390" width="140" height="50" fill="${a}"/>`,
  hat: (m, a) =>
    `<path d="M160 400q0 -230 140 -230t140 230z" fill="${m}"/><rect x="140" y="380" width="320" height="70" rx="18" fill="${a}"/><circle cx="300" cy="160" r="34" fill="${a}"/>`,
  socks: (m, a) =>
    `<path d="M200 120h90v210l-20 90q-30 60 -100 30t-30 -80l60 -60z" fill="${m}"/><path d="M350 120h90v210l-20 90q-30 60 -100 30t-30 -80l60 -60z" fill="${m}" opacity=".85"/>${stripes(a, [140, 168], 200, 90)}${stripes(a, [140, 168], 350, 90)}`,
  slippers: (m, a) =>
    `<ellipse cx="230" cy="320" rx="80" ry="160" fill="${m}"/><ellipse cx="380" cy="320" rx="80" ry="160" fill="${m}"/><ellipse cx="230" cy="390" rx="54" ry="66" fill="${a}"/><ellipse cx="380" cy="390" rx="54" ry="66" fill="${a}"/>`,
  towel: (m, a) =>
    `<rect x="190" y="110" width="220" height="380" rx="6" fill="${m}"/>${stripes(a, [400, 430, 460], 190, 220)}<rect x="290" y="92" width="20" height="30" fill="${a}"/>`,
  apron: (m, a) =>
    `<path d="M240 120h120l20 120q70 20 70 70v160H150V310q0 -50 70 -70z" fill="${m}"/><rect x="240" y="330" width="120" height="80" rx="8" fill="${a}" opacity=".8"/><path d="M240 120q60 -60 120 0" fill="none" stroke="${a}" stroke-width="10"/>`,
  mug: (m, a) =>
    `<path d="M180 180h210v210q0 60 -60 60h-90q-60 0 -60 -60z" fill="${m}"/><path d="M390 230q80 0 80 70t-80 70" fill="none" stroke="${m}" stroke-width="28"/><path d="M180 300h210v90q0 60 -60 60h-90q-60 0 -60 -60z" fill="${a}" opacity=".75"/>`,
  bowl: (m, a) =>
    `<path d="M110 260h380q-10 190 -190 190T110 260z" fill="${m}"/><ellipse cx="300" cy="260" rx="190" ry="46" fill="${a}"/>`,
  board: (m, a) =>
    `<rect x="150" y="170" width="260" height="300" rx="40" fill="${m}"/><circle cx="370" cy="210" r="16" fill="${a}"/><path d="M190 240v180M240 230v200M290 240v180" stroke="${a}" stroke-width="4" opacity=".5"/>`,
  cushion: (m, a) =>
    `<path d="M130 150q170 40 340 0 -40 150 0 300 -170 -40 -340 0 40 -150 0 -300z" fill="${m}"/>${diamonds(a, 240, 184, 6)}${diamonds(a, 340, 184, 6)}`,
  rug: (m, a) =>
    `<rect x="190" y="90" width="220" height="420" rx="4" fill="${m}"/>${stripes(a, [120, 148, 440, 468], 190, 220)}${diamonds(a, 300, 204, 5)}`,
  candle: (m, a) =>
    `<rect x="240" y="220" width="120" height="260" rx="10" fill="${m}"/><path d="M300 120q44 60 0 90 -44 -30 0 -90z" fill="${a}" stroke="${m}" stroke-width="4"/><path d="M240 250q30 40 40 0t40 10 40 -10v-30H240z" fill="${a}"/>`,
  robe: (m, a) =>
    `<path d="M230 120h140l90 60 10 200-60 6-10-120v230H200V266l-10 120-60-6 10-200z" fill="${m}"/><path d="M300 130v360" stroke="${a}" stroke-width="8"/><rect x="200" y="300" width="200" height="26" fill="${a}"/>`,
  soap: (m, a) =>
    `<rect x="150" y="220" width="300" height="190" rx="60" fill="${m}"/><rect x="200" y="262" width="200" height="106" rx="40" fill="none" stroke="${a}" stroke-width="8"/>`,
  bag: (m, a) =>
    `<path d="M150 240h300l30 250H120z" fill="${m}"/><path d="M220 240q0 -120 80 -120t80 120" fill="none" stroke="${a}" stroke-width="18"/><circle cx="300" cy="360" r="44" fill="${a}"/>`,
  lamp: (m, a) =>
    `<path d="M210 130h180l50 170H160z" fill="${a}" stroke="${m}" stroke-width="6"/><path d="M286 300h28v130h-28z" fill="${m}"/><ellipse cx="300" cy="450" rx="100" ry="34" fill="${m}"/>`,
  card: (m, a) =>
    `<rect x="110" y="190" width="380" height="240" rx="24" fill="${m}"/><path d="M110 260h380" stroke="${a}" stroke-width="18"/><circle cx="420" cy="360" r="30" fill="${a}"/>`,
};

const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The product's picture as a whole SVG, 600 × 600. */
export function drawProduct(product: Pick<Product, 'title' | 'picture'>): string {
  const { shape, main, accent } = product.picture;
  const draw = SHAPES[shape] ?? SHAPES.blanket;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600" role="img" aria-label="${escapeText(product.title)}">`,
    `<rect width="600" height="600" fill="${accent}"/><rect width="600" height="600" fill="#ffffff" opacity=".62"/>`,
    `<ellipse cx="300" cy="506" rx="190" ry="22" fill="#000000" opacity=".08"/>`,
    draw?.(main, accent) ?? '',
    '</svg>',
  ].join('');
}
