import { Transport } from '../timeline/Transport.tsx';
import type { usePanel } from './use-panel.ts';

/** The transport above a panel. */
export function PanelTransport({ panel }: { panel: ReturnType<typeof usePanel> }) {
  const { now, frame, playing, speed, onStep, onSpeed } = panel;
  return (
    <Transport
      now={now}
      end={frame.last}
      playing={playing}
      speed={speed}
      onStep={onStep}
      onSpeed={onSpeed}
    />
  );
}
