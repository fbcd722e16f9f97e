// Over which addresses are the mails read and thrown away?
import express, { type Router } from 'express';
import type { World } from '../../world/world.ts';
import type { PracticeApp } from '../app.ts';
import { benchStyles } from '../pages/bench-styles.ts';
import { sendPage } from '../pages/html.ts';
import { renderMail, renderMailbox } from './pages.ts';
import { sendBack } from './send-back.ts';

export type MailboxInput = { world: World; app: Pick<PracticeApp, 'bouncePort'> };

/** `GET /mailbox` (JSON by accept, else a page), `GET /mailbox/:id`, `DELETE /mailbox`, `POST /mailbox/:id/returned`. */
export function createMailboxRouter({ world, app: { bouncePort } }: MailboxInput): Router {
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
    const comesBack = bouncePort !== null && Boolean(mail.returnPath);
    const body = renderMail(mail, { comesBack, wasReturned: request.query.returned !== undefined });
    await sendPage(response, { title: mail.subject, styles: benchStyles, body });
  });
  router.post('/mailbox/:id/returned', async (request, response, next) => {
    const mail = world.mails.get(request.params.id);
    if (!mail?.returnPath || bouncePort === null) return next();
    await sendBack(bouncePort, { returnPath: mail.returnPath, to: mail.to[0] ?? '' });
    response.redirect(303, `/mailbox/${mail.id}?returned`);
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
