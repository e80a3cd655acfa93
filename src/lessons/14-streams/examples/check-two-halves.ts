const bytes = new TextEncoder().encode('très');
const decoder = new TextDecoder();
let text = decoder.decode(bytes.slice(0, 3), { stream: true });
console.log(text.length);
text += decoder.decode(bytes.slice(3));
console.log(text);
