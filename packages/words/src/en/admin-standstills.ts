// What is said in English of what does not move by itself?

export const standstills = {
  title: 'What is held up',
  some: '{n, plural, one {# thing is held up} other {# things are held up}}',
  standing: 'Tried again by itself',
  text: 'Nothing here needs you to decide; one press tries at once.',
  emptyTitle: 'Nothing is held up',
  emptyText: 'Refunds, mails and the news of your shop are all on the move.',
  kinds: {
    refund: 'A refund takes long',
    mail: 'A mail has not been taken yet',
    import: 'Reading your orders stands still',
  },
  deliveries:
    '{n, plural, one {# announcement of your shop could not be read} other {# announcements of your shop could not be read}}',
  itself: {
    refund:
      'We look whether it was paid before anything is sent again, so nothing is paid twice. What can’t be proven becomes a question to you.',
    mail: 'It stays owed. If no try goes well, it becomes a question to you.',
    job: 'If no try goes well, it becomes a question to you.',
    delivery: 'Nothing is lost: we compare your orders with {platform}’s every few minutes.',
    import: 'Nothing is lost: it goes on where it stopped.',
  },
  next: 'Next try: {when}',
  began: 'began {when}',
  late: 'Too long',
  trying: 'Being tried',
  tryNow: 'Try now',
  tried: 'It is being tried now',
  lateHint: 'If it stays so, write to whoever runs Aftercare for you.',
} as const;

export const standstillProblems = {
  quickerStandstill: 'It is moving again already.',
} as const;
