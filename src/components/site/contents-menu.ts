/** A link to a section of this page leaves the page where it is; the menu would stay over it. */
export function contentsMenu(menu: HTMLElement): void {
  menu.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (link !== null && menu.matches(':popover-open')) menu.hidePopover();
  });
}
