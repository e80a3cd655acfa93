import { keepTheme, readTheme, type Theme } from '../../reader/theme.ts';

const order: readonly Theme[] = ['system', 'light', 'dark'];
const said: Record<Theme, string> = { system: 'follow the system', light: 'light', dark: 'dark' };

/** Makes the header's button step through the themes: the system's, light, dark. */
export function themeToggle(button: HTMLButtonElement): void {
  let theme = readTheme();

  const show = (): void => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    const text = `Colour theme: ${said[theme]}`;
    button.setAttribute('aria-label', text);
    button.title = text;
  };

  button.addEventListener('click', () => {
    theme = order[(order.indexOf(theme) + 1) % order.length] ?? 'system';
    show();
    // Where nothing can be kept, the choice holds for this page.
    keepTheme(theme);
  });
  addEventListener('storage', () => {
    theme = readTheme();
    show();
  });
  show();
  button.hidden = false;
}
