import { Spinner } from '@fluentui/react-components';

export function BusyLine({ text }: { text: string }) {
  return <Spinner size="tiny" label={text} style={{ justifyContent: 'start' }} />;
}
