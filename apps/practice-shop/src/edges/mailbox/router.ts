// Over which addresses are the mails read and thrown away?
import express, { type Router } from 'express';
import type { World } from '../../world/world.ts';
import { benchStyles } from '../pages/bench-styles.ts';
import { sendPage } from '../pages/html.ts';
import { renderMail, renderMailbox } from './pages.ts';

/** `GET /mailbox` (JSON by accept, else a page), `GET /mailbox/:id`, `DELETE /mailbox`. */
export function createMailboxRouter(world: World): Router {
  const router = express.Router();
  router.get('/mailbox', async (request, response) => {
    const { to } = request.query;
    const mails = world.mails.filter((mail) => typeof to !== 'string' || mail.to.includes(to));
    if (request.accepts(['html', 'json']) === 'json') return void response.json({ mails });
    await sendPage(response, { title: 'Mailbox', styles: benchStyles, body: renderMailbox(mails.reverse()) });
  });
  router.get('/mailbox/:id', async (request, response, next) => {
    const mail = world.mails.get(request.params.id);
    if (!mail) return next();
    if (request.accepts(['html', 'json']) === 'json') return void response.json(mail);
    await sendPage(response, { title: mail.subject, styles: benchStyles, body: renderMail(mail) });
  });
  router.delete('/mailbox', (_request, response) => {
    response.json({ emptied: empty(world) });
  });
  router.post('/mailbox/emptied', (_request, response) => {
    empty(world);
    response.redirect(303, '/mailbox');
  });
  return router;
}

function empty(world: World): number {
  const ids = [...world.mails.values()].map((mail) => mail.id);
  for (const id of ids) world.mails.delete(id);
  return ids.length;
}
