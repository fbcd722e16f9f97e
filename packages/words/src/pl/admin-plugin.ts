// What do the screens say in Polish where our plugin does not stand on the shop’s site?
import type { plugin as english } from '../en/admin-plugin.ts';
import type { Translation } from '../words.ts';

export const plugin: Translation<typeof english> = {
  title: 'Więcej z naszą wtyczką',
  text: 'Twój sklep działa też bez niej. Na Twojej stronie daje ona:',
  gains: {
    safe: 'Bezpieczne zwroty pieniędzy: gdy odpowiedź przepadnie, sami ustalimy, czy wypłacono. Bez wtyczki sprawdzasz to Ty.',
    stock: 'Każdy produkt wraca na stan albo nie, zgodnie z tym, co podasz przy przyjęciu.',
    pages: 'Strona zwrotów w Twoim własnym sklepie, jako blok na dowolnej stronie.',
    doors: 'Logujesz się jednym kliknięciem w {platform}, a klienci ze swojego konta.',
    news: 'Powiadomienia o zamówieniach od razu, a gdy się zgubią, jeszcze raz.',
  },
  how: 'Jak ją zainstalować',
  steps: {
    ask: 'Poproś administratora Aftercare o plik aftercare.zip.',
    upload: 'Prześlij go na swoją stronę w sekcji wtyczek i włącz wtyczkę.',
    connect: 'W {platform} otwórz Aftercare i naciśnij „Połącz”. Żadne z Twoich ustawień nie przepadnie.',
  },
  install: 'Prześlij na swoją stronę',
};
