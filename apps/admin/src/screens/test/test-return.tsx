// How does the merchant decide a return of their test? On the same screen as any other, among rows of its own.
import { CallsProvider, useTestCalls } from '../../api/calls-context.ts';
import { useReader } from '../../messages/reader.ts';
import { ReturnScreen } from '../return/return-screen.tsx';
import { TestBanner } from './test-banner.tsx';

/** One return of the test. */
export function TestReturnScreen() {
  const calls = useTestCalls();
  const { testReturn } = useReader().words;
  return (
    <CallsProvider value={calls}>
      <ReturnScreen back={{ label: testReturn.title, url: '/test' }} notice={<TestBanner />} />
    </CallsProvider>
  );
}
