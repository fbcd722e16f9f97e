// Why can a rule of the policy not be published, and what mends it, in Polish? Screens and server say the same.

export const ruleProblems = {
  NO_OUTCOME:
    'Ta reguła jeszcze nic nie mówi. Wybierz odpowiedź albo podaj czas na zwrot, opłatę lub to, kto płaci za przesyłkę zwrotną.',
  DAYS_TOO_LATE:
    'Ostatni dzień podajemy, zanim klient wybierze powód i produkty. Reguła z własnym czasem na zwrot nie może więc zależeć od powodu ani od wartości zwrotu: jedno z nich zostaw puste.',
  NO_WORTH_FITS:
    'Żaden zwrot nie może być tyle wart. Wpisz tu więcej niż w polu poprzednim albo zostaw jedno z nich puste.',
  MESSAGE_UNHEARD:
    'Klient widzi wiadomość tylko wtedy, gdy odpowiedź brzmi, że zwrot nie jest możliwy. Wybierz tę odpowiedź albo zostaw wiadomość pustą.',
};
