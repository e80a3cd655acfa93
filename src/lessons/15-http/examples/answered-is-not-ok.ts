const res = await fetch('https://api.github.test/users/nobody');
console.log('fetch fulfilled; ok =', res.ok, 'status =', res.status);
const user = await res.json();
console.log('user.login =', String(user.login));
