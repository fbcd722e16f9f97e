// What do the settings of the shop’s looks say in Polish?
import type { brand as english } from '../en/admin-brand.ts';
import type { Translation } from '../words.ts';

export const brand: Translation<typeof english> = {
  title: 'Marka',
  text: 'Wygląd stron i e-maili, które widzą klienci. Cokolwiek wybierzesz, wszystko pozostaje czytelne: tam, gdzie Twój kolor by nie wystarczył, dopasujemy go i damy Ci o tym znać.',
  logo: {
    title: 'Logo',
    none: 'Zamiast niego widać nazwę Twojego sklepu.',
    choose: 'Wybierz logo',
    chooseAnother: 'Wybierz inne logo',
    help: 'PNG, JPEG lub WebP, do 5 MB. Pokazujemy je w szerokości do 240 i wysokości do 48 pikseli.',
    sending: 'Odczytujemy logo…',
    saved: 'Klienci widzą nowe logo.',
    remove: 'Usuń logo',
    removed: 'Zamiast logo widać nazwę Twojego sklepu.',
    tooLarge: 'Ten plik ma więcej niż 5 MB. Zapisz logo w mniejszym pliku i wybierz je ponownie.',
    alt: 'Twoje logo',
    grounds: {
      light: 'Ma ciemne kolory. Na ciemnych stronach dostaje białe tło.',
      dark: 'Ma jasne kolory. Na jasnych stronach dostaje ciemne tło.',
    },
  },
  styleTitle: 'Kolor, czcionka i rogi',
  accent: 'Kolor akcentu',
  accentHelp: 'Do przycisków i linków. Puste pole oznacza czerń i biel.',
  accentWrong: 'Wpisz kolor jako # i sześć znaków, na przykład #1F5FA8.',
  pick: 'Wybierz kolor akcentu',
  changes: {
    blackText: 'Tekst na przyciskach jest czarny.',
    whiteText: 'Tekst na przyciskach jest biały.',
    none: 'Twój kolor wszędzie pozostaje bez zmian.',
    linkDarkened:
      'Na jasnych stronach linki w Twoim kolorze byłyby mało czytelne, dlatego są ciemniejsze: {colour}.',
    linkLightened:
      'Na ciemnych stronach linki w Twoim kolorze byłyby mało czytelne, dlatego są jaśniejsze: {colour}.',
    rimOnLight: 'Na jasnych stronach przycisk w Twoim kolorze łatwo przeoczyć, dlatego ma ciemną ramkę.',
    rimOnDark: 'Na ciemnych stronach przycisk w Twoim kolorze łatwo przeoczyć, dlatego ma jasną ramkę.',
  },
  font: 'Czcionka',
  fontHelp: 'Czcionki, które urządzenia już mają, dzięki czemu strony działają szybko.',
  fonts: {
    system: 'Ta z urządzenia',
    humanist: 'Miękka, bezszeryfowa',
    geometric: 'Okrągła, bezszeryfowa',
    serif: 'Książkowa, szeryfowa',
    antique: 'Klasyczna, szeryfowa',
    slab: 'Mocna, szeryfowa',
  },
  corners: 'Rogi',
  radii: {
    0: 'Proste',
    4: 'Lekko zaokrąglone',
    8: 'Zaokrąglone',
    16: 'Bardziej zaokrąglone',
    24: 'Bardzo zaokrąglone',
  },
  save: 'Zapisz',
  discard: 'Odrzuć zmiany',
  unsaved: 'Twój wygląd nie jest jeszcze zapisany',
  saved: 'Zapisano. Klienci już to widzą.',
  refused: 'Nie udało się tego zapisać',
  leave: {
    question: 'Wyjść bez zapisywania?',
    text: 'Zmiany przepadną.',
    leaveLabel: 'Wyjdź',
    stayLabel: 'Zostań tutaj',
  },
  preview: {
    title: 'Co widzą klienci',
    light: 'Na jasnych stronach',
    dark: 'Na ciemnych stronach',
    failed: 'Podgląd jest chwilowo niedostępny. Zapisane ustawienia i tak obowiązują.',
  },
};
