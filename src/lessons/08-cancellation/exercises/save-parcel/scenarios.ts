import { scenario } from '#exercise';

interface Answer {
  saveParcel(id: string, change: object, signal: AbortSignal): Promise<unknown>;
}

/** The read takes 100 ms, the write 200; the caller leaves at `ms`. */
const leavingAt = (ms: number | undefined) =>
  scenario<Answer>({ seeds: 'exact' }, async (answer, { controller }) => {
    if (ms !== undefined) setTimeout(() => controller.abort(new Error('closed tab')), ms);
    return answer.saveParcel('LP-0003', { status: 'sorted' }, controller.signal);
  });

export const stays = leavingAt(undefined);
export const leavesDuringTheRead = leavingAt(50);
export const leavesDuringTheWrite = leavingAt(150);
