// How do the terms of a file get into the form?
import type { Policy } from '@aftercare/core/policy/policy.ts';
import { policyFileMostBytes, readPolicyFile } from '@aftercare/core/policy/policy-file.ts';
import type { PolicyPage } from '@aftercare/core/wire/admin.ts';
import { useState } from 'react';
import { useReader } from '../../../messages/reader.ts';
import { showToast } from '../../../ui/toast.ts';
import type { PolicyForm } from '../use-policy-form.ts';
import { tellFileProblem } from './file-words.ts';

interface Chosen {
  readonly name: string;
  readonly policy: Policy;
}

/** A file that is chosen, why it can't be taken, and the question before it replaces what was changed. */
export function usePolicyFile(form: PolicyForm, page: PolicyPage) {
  const reader = useReader();
  const { file: words } = reader.words.versions;
  const [problem, setProblem] = useState<string | null>(null);
  const [asked, ask] = useState<Chosen | null>(null);
  const fill = ({ name, policy }: Chosen) => {
    ask(null);
    form.fill(policy);
    showToast(words.inForm({ name }));
  };
  const read = async (file: File): Promise<string | Chosen> => {
    if (file.size > policyFileMostBytes) return words.tooLarge;
    // Taken away or changed since it was chosen.
    const text = await file.text().catch(() => '');
    const reading = readPolicyFile(text, page.currency);
    if (reading.ok) return { name: file.name, policy: reading.policy };
    return tellFileProblem(reading.problem, page.currency, {
      reader,
      countsCategories: page.countsCategories,
    });
  };
  const take = async (file: File) => {
    const answer = await read(file);
    setProblem(typeof answer === 'string' ? answer : null);
    if (typeof answer === 'string') return;
    if (form.isDirty) ask(answer);
    else fill(answer);
  };
  return { problem, asked, take, fill, dismiss: () => ask(null) };
}
