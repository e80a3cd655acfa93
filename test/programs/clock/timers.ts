const say = (text: string) => () => console.log(text, performance.now());
setTimeout(say('none'));
