// What do the screens say in Polish where a refund does not put goods back into stock?
import type { stock as english } from '../en/admin-stock.ts';
import type { Translation } from '../words.ts';

export const stock: Translation<typeof english> = {
  goods: '{n, number}\u00a0× {title}',
  beforeTitle: 'Te produkty przyjmujesz na stan samodzielnie',
  before:
    'W {platform} na stan wracają wszystkie produkty objęte zwrotem pieniędzy albo żaden, a tutaj mają wrócić tylko niektóre. Dlatego nie wróci żaden: po zwrocie pieniędzy poprosimy Cię o to.',
  mixed:
    'W {platform} na stan wracają wszystkie produkty objęte zwrotem pieniędzy albo żaden. Po zwrocie pieniędzy powiemy Ci, co przyjąć na stan samodzielnie.',
  afterTitle: 'Towar mógł nie wrócić na stan',
  after: 'Zwiększ w {platform} stan każdego produktu o tę liczbę, a potem naciśnij „Zrobione”.',
  done: 'Zrobione',
  doneToast: 'Oznaczono jako zrobione.',
};
