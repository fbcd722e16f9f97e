// Where in the product is a message said?
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './rooms.ts';

const rooms = ['apps/portal/src', 'apps/admin/src', 'web/src'];

/** Groups whose messages are found by a code, not by their name. */
const byCode = [
  'reasons',
  'problems',
  'server.mails',
  'staff.personFile.parts',
  'server.whys',
  'server.details.said',
  'server.details.statuses',
  'server.details.payments',
  'server.logo',
  'server.input.kinds',
  'server.input.rules',
  'server.history.conditions',
  'shopper.badge',
  'shopper.reasons',
  'shopper.costs.nothing',
  'shopper.return.states',
  'shopper.return.steps',
  'mails.nothing',
  'server.rights.acts',
  'server.rights.keeps',
  'admin.rights.acts',
  'admin.rights.keeps',
  'admin.staff.roles',
  'admin.staff.roleHelp',
  'admin.staff.knownBy',
  'admin.staff.paysOptions',
  // Handed whole to the save bar, and to the dialog that asks for a reason.
  'admin.staff.leave',
  'admin.override',
  'admin.taskKinds',
  'admin.taskHints',
  'admin.standstills.kinds',
  'admin.sender.proofs',
  'admin.sender.states',
  'admin.standstills.itself',
  'admin.stages',
  'admin.plugin.gains',
  'admin.plugin.steps',
  'admin.reasons',
  'admin.dispositions',
  'admin.review',
  'admin.returns.tabs',
  'admin.returns.whyStage',
  'admin.returns.empty',
  'admin.return.intentStates',
  'admin.return.noticeKinds',
  'admin.return.noticeStates',
  'admin.policy.leave',
  'admin.brand.leave',
  'admin.brand.fonts',
  'admin.brand.radii',
  'admin.brand.logo.grounds',
  'admin.policy.whoPaysOptions',
  'admin.policy.countedFromOptions',
  'admin.policy.daysHelp',
  'admin.policyRules.conditions',
  'admin.policyRules.answers',
  'admin.policyRules.problems',
  'admin.policyRules.sentence.answers',
  'admin.policyRules.sentence.ways',
  'admin.versions.rules.terms',
  'admin.versions.rules.answers',
  'admin.orders.statuses',
  'admin.rules.passes',
  'admin.rules.looked',
  // Handed whole to the dialog that asks for a reason.
  'admin.decline',
  // By the name of a field, of an answer, of whoever hands its words in.
  'admin.policy.answerWithin',
  'admin.policy.answerWithinHelp',
  'admin.policy.sendWithin',
  'admin.policy.sendWithinHelp',
  'admin.policy.refundWithin',
  'admin.policy.refundWithinHelp',
  'admin.rules.ineligible',
  'mails.toOriginal',
  'terms.days',
];

/** The product's own files, tests left out, by path. */
export function productText(): ReadonlyMap<string, string> {
  const files = rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
  );
  const own = files.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
  return new Map(own.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/** Is the message at `path` said: by its own name, in a file that names its group, or by a code? */
export function usesOf(path: string, text: ReadonlyMap<string, string>): boolean {
  if (groupOf(path) !== undefined) return isGroupNamed(path, text);
  const [key = '', holder = ''] = path.split('.').reverse();
  const said = new RegExp(`\\.${key}\\b|[{,]\\s*${key}\\b`);
  const named = new RegExp(`\\b${holder}\\b`);
  return [...text.values()].some((file) => named.test(file) && said.test(file));
}

/** A group found by code is used when anything names it; a message of its own, when anything names its group. */
function isGroupNamed(path: string, text: ReadonlyMap<string, string>): boolean {
  const group = groupOf(path) ?? '';
  const name = (group === path ? group.split('.').at(-2) : group.split('.').at(-1)) ?? '';
  const named = new RegExp(`\\b${name}\\b`);
  return [...text.values()].some((file) => named.test(file));
}

function groupOf(path: string): string | undefined {
  return byCode.find((one) => path === one || path.startsWith(`${one}.`));
}
