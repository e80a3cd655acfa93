import { type ExerciseProps, Exercise as View } from '../../components/exercise/Exercise.tsx';
import type { GradedExercise } from '../../runtime/index.ts';

const checks = import.meta.glob<{ default: GradedExercise['checks'] }>(
  '../../lessons/*/exercises/*/checks.ts',
);
const solutions = import.meta.glob<string>('../../lessons/*/exercises/*/solution.ts', {
  query: '?raw',
  import: 'default',
});

/** An exercise with the functions that its page cannot hand over: its checks, and its solution, once asked for. */
export function Exercise(props: ExerciseProps) {
  return (
    <View
      {...props}
      loadChecks={async () => (await of(checks, props.id)).default}
      loadSolution={() => of(solutions, props.id)}
    />
  );
}

/** The file of 'gather/fetch-all' among those of '../../lessons/04-gather/exercises/fetch-all/'. */
function of<T>(files: Record<string, () => Promise<T>>, id: string): Promise<T> {
  const [lesson, name] = id.split('/');
  const path = Object.keys(files).find((each) =>
    new RegExp(`/\\d+-${lesson}/exercises/${name}/`).test(each),
  );
  const load = path === undefined ? undefined : files[path];
  return load === undefined ? Promise.reject(new Error(`There is no exercise ${id}.`)) : load();
}
