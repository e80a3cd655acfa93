import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'prints HTML',
  program: `
console.log('<img src=x onerror="alert(1)"><script>alert(2)</script>');
console.log({ '<b>': '<i onclick=alert(3)>' });
console.log('</script><iframe src="javascript:alert(4)"></iframe>');
`,
  ends: 'finished',
  prints: [
    '0 <img src=x onerror="alert(1)"><script>alert(2)</script>',
    "0 { '<b>': '<i onclick=alert(3)>' }",
    '0 </script><iframe src="javascript:alert(4)"></iframe>',
  ],
});
