// Who may do what: how is that told in English, by the server’s no and by the screens?

export const rights = {
  notYours: 'This is not yours to do',
  acts: {
    enter: 'Only this shop’s staff come in here.',
    look: 'Only this shop’s staff look at this.',
    decide: 'Returns are decided by agents, managers and owners.',
    receive: 'Parcels are received by agents, managers and owners.',
    pay: 'Refunds are paid by agents, managers and owners.',
    settle: 'What became of a return’s money is said by agents, managers and owners.',
    endTask: 'Tasks are marked as done by agents, managers and owners.',
    tryAgain: 'What did not arrive or is held up is tried again by agents, managers and owners.',
    changePolicy: 'The policy is changed by managers and owners.',
    changeSettings: 'Settings are changed by managers and owners.',
    importOrders: 'The reading of orders is started and paused by managers and owners.',
    seePeople: 'A person’s file is handed out by managers and owners.',
    manageStaff: 'Roles are given by owners.',
  },
  ask: 'Ask {names}.',
  anOwner: 'an owner of the shop',
  aboveTitle: 'More than you may pay',
  above:
    '{amount} for this return is more than the {limit} you may pay for one. Ask {names}, who may pay any amount. Nothing is lost: the return stays as it is.',
  quicker: 'Somebody was quicker: this has changed since you opened the page. Here is how it stands now.',
  keeps: {
    LAST_OWNER:
      '{name} is the only owner. Make somebody else an owner first: without one, nobody could give roles any more.',
    OWNS_PLATFORM:
      '{name} owns or administers the shop itself, and so stays an owner here. That is changed in the shop’s own admin.',
  },
} as const;
