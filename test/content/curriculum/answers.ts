/**
 * Questions of the curriculum under which no output is printed: the program that answers each, and what of its golden
 * output is the answer.
 */
export const answers: readonly [id: string, lesson: string, name: string, says: RegExp][] = [
  ['P08-1', '08-cancellation', 'predict-listeners-left', /│ listeners that were left: 50$/m],
  [
    'P14-1',
    '14-streams',
    'predict-break-at-the-second-event',
    /│ created\n.*│ sorted\n.*│ done reading\n.*events 0→500 ✂$/m,
  ],
  ['P16-1', '16-database', 'six-queries-two-connections', /└ finished at 90 ms/],
  ['P16-2', '16-database', 'predict-two-connections-each', /└ deadlock/],
  [
    'P18-1',
    '18-workers-and-profiling',
    'predict-beats-during-calculation',
    /│ beats during it: 0 /,
  ],
  ['P19-1', '19-capstone-scraper', 'predict-permit-held-while-waiting', /└ deadlock/],
  ['P20-1', '20-capstone-web-api', 'predict-ok-not-tested', /│ 200 \{"error":"no such user"\}$/m],
  ['P21-1', '21-capstone-websocket', 'lost-messages', /^.*│ seq 1\n.*│ seq 3\n.*├/],
  [
    'P22-1',
    '22-capstone-queue',
    'predict-acknowledged-before-handled',
    /│ \{ printed: \[\], left: 0 \}$/m,
  ],
  [
    'P23-1',
    '23-capstone-microservices',
    'predict-a-timeout-for-each-hop',
    /│ the customer waited 1960 ms$/m,
  ],
];
