// Why can a rule of the policy not be published, and what mends it, in German? Screens and server say the same.

export const ruleProblems = {
  NO_OUTCOME:
    'Diese Regel sagt noch nichts. Wählen Sie eine Antwort oder geben Sie die Rückgabefrist, die Gebühr oder an, wer den Rückversand bezahlt.',
  DAYS_TOO_LATE:
    'Der letzte Tag wird genannt, bevor ein Grund oder Artikel gewählt sind. Eine Regel mit eigener Rückgabefrist kann nicht nach dem Grund oder dem Wert der Rückgabe fragen: Lassen Sie eines von beiden leer.',
  NO_WORTH_FITS:
    'So viel kann keine Rückgabe wert sein. Geben Sie hier mehr ein als im Feld davor, oder lassen Sie eines der beiden leer.',
  MESSAGE_UNHEARD:
    'Kunden lesen eine Nachricht nur, wenn die Antwort lautet, dass die Rückgabe nicht möglich ist. Wählen Sie diese Antwort oder lassen Sie die Nachricht leer.',
};
