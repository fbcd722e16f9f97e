// What is asked of a person, in Polish? One sentence for every kind of task there is.
import type { taskHints as englishHints, taskKinds as englishKinds } from '../en/admin-tasks.ts';
import type { Translation } from '../words.ts';

export const taskKinds: Translation<typeof englishKinds> = {
  'money-in-doubt': 'Nie wiemy, czy wypłacono zwrot pieniędzy',
  'refund-to-pay': 'Zwrot pieniędzy trzeba wypłacić ręcznie',
  'refund-vanished': 'Zwrot pieniędzy usunięto w sklepie',
  'stock-by-hand': 'Towar ze zwrotu pieniędzy mógł nie wrócić na stan',
  'refund-failed-later': 'Zwrot pieniędzy nie powiódł się, choć był pokazany jako wypłacony',
  'refund-refused': 'Zwrot pieniędzy odrzucono, nic nie wypłacono',
  'refunded-outside': 'Za produkty ze zwrotu oddano już pieniądze w {platform}',
  'notice-not-sent': 'Nie udało się wysłać e-maila',
  'nobody-to-tell': 'Zamówienie nie ma adresu e-mail',
  'import-failed': 'Wczytywanie zamówień zostało przerwane',
  'order-not-saved': 'Nie udało się wczytać zamówienia',
  'roles-restored': 'Role w zespole pochodzą z wcześniejszego dnia',
  'privacy-request': 'Ktoś prosi o swoje dane',
  'return-conflict': 'Zwrot różni się od tego w {platform}',
  'return-not-adopted': 'Nie udało się przejąć zwrotu utworzonego w {platform}',
  'return-refused-by-platform': 'W {platform} odrzucono zmianę zwrotu',
  'job:move-money': 'Zwrot pieniędzy utknął w drodze',
  'job:push-return': 'Nie udało się zapisać zwrotu w {platform}',
  'job:sync-order': 'Nie udało się wczytać zamówienia',
  'job:notify': 'Nie udało się wysłać e-maila',
  'job:open-door': 'Nie udało się wysłać klientowi kodu, o który prosił',
  'job:open-staff-door': 'Nie udało się przygotować e-maila z linkiem do logowania',
  'job:note-sequence': 'Nie udało się uwzględnić powiadomienia z Twojego sklepu',
  'job:import-orders': 'Wczytywanie zamówień zostało przerwane',
  'job:reconcile': 'Nie udało się porównać zamówień z tymi w {platform}',
  'job:refresh-token': 'Nie udało się odnowić dostępu w {platform}',
  'job:ensure-webhooks': 'Nie udało się włączyć w {platform} powiadomień o zmianach',
  'job:read-shop': 'Nie udało się wczytać danych sklepu',
  'job:show-terms': 'Nie udało się przekazać warunków zwrotów na strony produktów sklepu',
  'job:leave-shop': 'Nie udało się odnotować usunięcia aplikacji',
  'job:note-privacy-request': 'Nie udało się odnotować prośby dotyczącej czyichś danych',
  'job:erase-person': 'Nie udało się usunąć czyichś danych',
  'job:erase-shop': 'Nie udało się usunąć danych sklepu, który odinstalował aplikację',
  'job:forget-old': 'Nie udało się usunąć starych kodów',
};

export const taskHints: Translation<typeof englishHints> = {
  'refund-to-pay':
    'Otwórz zwrot: jest tam napisane, komu i ile wypłacić. Po wypłacie potwierdź ją w tym samym miejscu.',
  'refund-vanished':
    'Tutaj pozostaje wypłacony, a my niczego nie wypłacamy dwa razy. Usunięcie nie cofnęło pieniędzy: w razie wątpliwości sprawdź u operatora płatności.',
  'stock-by-hand': 'Zwiększ w {platform} stan każdego produktu o tę liczbę, a potem oznacz to jako zrobione.',
  'notice-not-sent':
    'Wiadomość mogła nie dotrzeć. W razie wątpliwości napisz do odbiorcy samodzielnie, a potem oznacz to jako zrobione.',
  'roles-restored':
    'Otwórz Ustawienia, Zespół i sprawdź każdą osobę: kto od tego czasu dostał niższą rolę lub został usunięty, ma znowu dawną. Potem oznacz to jako zrobione.',
  'privacy-request':
    'Pobierz plik, upewnij się, że trafi do właściwej osoby, i wyślij go. Potem oznacz to jako zrobione.',
  'nobody-to-tell': 'Powiadom klienta samodzielnie, a potem oznacz to jako zrobione.',
  'return-refused-by-platform':
    'Spróbujemy ponownie, gdy zwrot się zmieni. Do tego czasu możesz wprowadzić zmianę w {platform} samodzielnie.',
  'job:move-money': 'Otwórz zwrot: zobaczysz, na jakim etapie są pieniądze.',
  'job:push-return':
    'Automatycznie spróbujemy ponownie. Możesz też wprowadzić zmianę w {platform} samodzielnie.',
  'job:sync-order': 'Wczytamy zamówienie ponownie, gdy tylko zmieni się w {platform}.',
  'job:notify':
    'Wiadomość mogła nie dotrzeć. W razie wątpliwości napisz do odbiorcy samodzielnie, a potem oznacz to jako zrobione.',
  'job:open-door': 'Jeśli klient do Ciebie napisze, poproś, aby spróbował ponownie.',
  'job:open-staff-door':
    'Kto potrzebuje linku, może poprosić o nowy albo otworzyć Aftercare w panelu sklepu.',
  'job:note-sequence': 'Nic nie przepadło: automatycznie porównujemy zamówienia z tymi w {platform}.',
  'job:import-orders': 'Naciśnij niżej „Wczytuj dalej”.',
  'job:reconcile':
    'Automatycznie porównamy je ponownie. Jeśli nie mamy już dostępu w {platform}, połącz sklep jeszcze raz.',
  'job:refresh-token': 'Spróbujemy ponownie w ciągu godziny.',
  'job:ensure-webhooks':
    'Spróbujemy ponownie w ciągu godziny. Jeśli nie mamy już dostępu w {platform}, połącz sklep jeszcze raz.',
  'job:read-shop':
    'Spróbujemy ponownie w ciągu godziny. Jeśli nie mamy już dostępu w {platform}, połącz sklep jeszcze raz.',
  'job:show-terms':
    'Spróbujemy ponownie w ciągu godziny. Jeśli nie mamy już dostępu w {platform}, połącz sklep jeszcze raz.',
  'job:note-privacy-request': 'Poszukaj tej prośby w e-mailach, które przysyła {platform}.',
  'job:erase-person': 'Prawo daje Ci na to miesiąc: jeśli nic się nie zmieni, napisz do nas.',
  'job:erase-shop': 'Spróbujemy ponownie w ciągu godziny.',
  'job:forget-old': 'Spróbujemy ponownie w ciągu godziny.',
};
