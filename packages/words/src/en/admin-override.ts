// What do the screens say in English where staff approve what the rules had refused?

export const override = {
  title: 'Approve {rma} against your rules?',
  text: 'When it was asked for, your policy said no: {why}',
  label: 'Why do you approve it all the same?',
  help: 'Stays in the history with your name. The shopper does not see it.',
  missing: 'Write why you approve it.',
  confirm: 'Approve all the same',
} as const;
