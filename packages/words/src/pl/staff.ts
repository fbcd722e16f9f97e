// What do the pages say in Polish by which a shop’s staff come in, or connect the shop?
import type { staff as english } from '../en/staff.ts';
import type { Translation } from '../words.ts';
import { senderPage } from './sender.ts';

export const staff: Translation<typeof english> = {
  sender: senderPage,
  brand: 'Aftercare',
  signIn: {
    title: 'Zaloguj się do Aftercare',
    intro:
      'Najkrótsza droga prowadzi przez panel sklepu: otwórz w nim Aftercare i gotowe. Stąd możemy wysłać Ci link e-mailem.',
    shop: 'Adres sklepu',
    shopHint: 'Tak jak w przeglądarce, na przykład shop.example.com.',
    email: 'Adres e-mail',
    emailHint: 'Adres samego sklepu, z którego wychodzą jego e-maile. Na inny link nie trafi.',
    submit: 'Wyślij mi link',
    connect: 'Sklep jeszcze niepołączony? Połącz go',
  },
  sent: {
    title: 'Sprawdź skrzynkę',
    text: 'Jeśli te dane do siebie pasują, właśnie wysłaliśmy link na adres sklepu. Jest ważny 15 minut i działa raz.',
    hint: 'Po kilku minutach nadal nic nie ma? Zajrzyj do spamu i sprawdź, z jakiego adresu wychodzą e-maile Twojego sklepu.',
    again: 'Poproś ponownie',
  },
  link: {
    title: 'Zaloguj się do Aftercare',
    intro: 'Link działa tylko raz. Zaloguje Cię na tym urządzeniu na 12 godzin.',
    submit: 'Zaloguj się',
    ended: 'Ten link wygasł',
    endedWhy: 'Link jest ważny 15 minut i działa tylko raz.',
    endedDoor: 'Poproś o nowy link',
  },
  change: {
    title: 'Zalogować się do {domain} jako {name}?',
    held: 'Trwa sesja w {domain} jako {name}. Zostanie zakończona.',
    unasked: 'To nie Twoja prośba? Wróć: nic się nie zmieniło.',
    submit: 'Zaloguj się do {domain}',
    back: 'Zostań w {domain}',
  },
  token: {
    ended: 'Potwierdzenie ze sklepu wygasło',
    endedWhy:
      'Jest ważne minutę i działa raz. Wróć do panelu sklepu i otwórz tam Aftercare ponownie. Jeśli to się powtórzy, sprawdź zegar serwera.',
    endedDoor: 'Albo zaloguj się e-mailem',
  },
  out: {
    title: 'Wyloguj się',
    intro: 'To kończy sesję na tym urządzeniu. W sklepie nic się nie zmieni.',
    submit: 'Wyloguj się',
    back: 'Wróć do Aftercare',
    ended: 'Wylogowano',
    done: 'Sesja na tym urządzeniu jest zakończona. W sklepie nic się nie zmieniło.',
    again: 'Zaloguj się ponownie',
  },
  personFile: {
    title: 'Dane osobowe przechowywane dla sklepu {shop}',
    text: 'To wszystko, co Aftercare przechowuje o Tobie dla tego sklepu, stan na: {when}.',
    nothing: 'Nic.',
    parts: {
      orders: 'Zamówienia',
      returns: 'Zwroty, ich przebieg i zwroty pieniędzy',
      mails: 'E-maile, które wysłaliśmy',
      codes: 'Kody i linki wysłane e-mailem',
      visits: 'Wizyty na stronie zwrotów',
      tasks: 'Notatki dla zespołu sklepu',
      jobs: 'Prace w toku',
      deliveries: 'Co przekazała nam platforma sklepu',
    },
  },
  tooMany: {
    title: 'Za dużo prób',
    text: 'Spróbuj ponownie za {minutes, plural, one {# minutę} few {# minuty} many {# minut} other {# minuty}}.',
    door: 'Wróć',
  },
  noScript: {
    text: 'Te ekrany wymagają JavaScriptu. Włącz go w przeglądarce i wczytaj je ponownie.',
    again: 'Wczytaj Aftercare ponownie',
  },
  connect: {
    title: 'Połącz sklep {platform}',
    intro:
      'Wpisz adres sklepu. Zgodę wyrazisz na stronie swojego sklepu, a my wczytamy zamówienia. W sklepie nic się nie zmieni.',
    shop: 'Adres sklepu',
    shopHint: 'Tak jak w przeglądarce, na przykład shop.example.com lub shop.example.com/store.',
    submit: 'Połącz',
    notASite:
      'Pod tym adresem nie możemy się połączyć. Wpisz go tak jak w przeglądarce, na przykład shop.example.com.',
    notThere: '{why} Sprawdź, czy adres jest poprawny i czy sklep jest dostępny z internetu.',
    pasteTitle: 'Wklej klucze',
    pasteText:
      'W {platform} otwórz {where} i dodaj klucz z prawem odczytu i zapisu (Read/Write). Wklej tutaj obie jego części.',
    keyHint: 'Zaczyna się od {begins}',
    notKeys: 'To nie są klucze. Skopiuj oba w całości: jeden zaczyna się od {key}, drugi od {secret}.',
    paste: 'Połącz za pomocą kluczy',
    signIn: 'Już połączony? Zaloguj się',
  },
  done: {
    connected: 'Sklep {domain} jest połączony',
    connectedText: 'Wczytujemy teraz zamówienia. W tym czasie możesz się rozejrzeć.',
    connectedAgainText: 'Twoje zamówienia już tu są. To, co się od tamtej pory zmieniło, pojawi się samo.',
    plugin: 'Otwórz Aftercare w {platform}',
    pluginHint: 'Z naszą wtyczką w sklepie logujesz się jednym kliknięciem.',
    mail: 'Bez wtyczki? Zaloguj się linkiem z e-maila',
    waiting: 'Chwileczkę',
    waitingText: 'Sklep nie wysłał nam jeszcze swoich kluczy. Zwykle trwa to kilka sekund.',
    refresh: 'Sprawdź ponownie',
    received: 'Prawie gotowe',
    receivedText: 'Mamy klucze sklepu, ale nie udało się z nimi odczytać danych:',
    retry: 'Spróbuj ponownie',
    refused: 'Nie udało się',
    refusedText: 'Sklep nie został połączony:',
    refusedHint:
      'Klucze były wklejone? Sprawdź, czy oba skopiowano w całości i czy klucz ma prawo odczytu i zapisu.',
    denied: 'Nie wyrażono zgody',
    deniedText: 'Niczego nie połączono i niczego nie zapisano.',
    ended: 'Czas minął',
    endedText: 'Łączenie trzeba zakończyć w ciągu 15 minut.',
    keyLeft:
      'Podany nam klucz został tu usunięty i nikt inny go nie ma. Jeśli widać go w {platform} ({where}), możesz go tam unieważnić.',
    again: 'Zacznij od nowa',
  },
};
